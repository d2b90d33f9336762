using System.Text;
using Gaceta.Adding;

namespace Gaceta.Tests.Adding;

/// <summary>How the bytes of an answer are packed, and which letters they are.</summary>
public sealed class FetchedEncodingTests : AddingTest
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compressed_page_is_unpacked(string encoding)
    {
        Server.Serve("/1", Packing.Compress(AddingSite.Page(), encoding), encoding: encoding);

        await Adding.AddAsync(Server.Address("/1"));

        Assert.Equal(AddingSite.Page(), Adding.ReadBytes("ferry-line-returns-to-the-islands.html"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_that_only_claims_to_be_compressed_is_refused(string encoding)
    {
        Server.Serve("/1", AddingSite.Page(), encoding: encoding);

        Assert.Contains("compressed in a way that cannot be read", await Adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "<meta charset=\"utf-8\">")]
    [InlineData("windows-1252", "")]
    [InlineData("\"ISO-8859-1\"", "<meta charset=\"windows-1251\">")]
    public async Task The_encoding_that_the_server_names_wins_over_the_page_and_the_next_build_reads_it_too(string charset, string meta)
    {
        byte[] page = Encoding.Latin1.GetBytes($"<html><head>{meta}<title>El canciller llegó a la reunión</title></head><body><article><p>El canciller llegó a la reunión de la mañana con una delegación de la región, según dijo la oficina de prensa.</p></article></body></html>");
        Server.Serve("/1", page, "text/html; charset=" + charset);

        AddedArticle added = await Adding.AddAsync(Server.Address("/1"));

        Assert.Equal("El canciller llegó a la reunión", added.Article.Title?.Value);
        Assert.Equal(page, File.ReadAllBytes(added.Path));
        Assert.Contains("según dijo", Adding.Site.Build().Read("articles/el-canciller-llego-a-la-reunion/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encoding_that_the_bytes_refute_or_nobody_knows_is_not_believed()
    {
        Server.Serve("/1", AddingSite.Page("La reunión de la mañana terminó sin acuerdo entre las partes, según dijo el portavoz."), "text/html; charset=iso-8859-1");
        Assert.Contains("reunión", (await Adding.AddAsync(Server.Address("/1"))).Article.Text, StringComparison.Ordinal);

        Server.Serve("/2", Encoding.Latin1.GetBytes("La reunión\n\nLa reunión de la mañana terminó sin acuerdo, según dijo un portavoz de la oficina.\n"), "text/plain; charset=utf-7");
        Assert.Contains("reunión", (await Adding.AddAsync(Server.Address("/2"))).Article.Text, StringComparison.Ordinal);
    }
}
