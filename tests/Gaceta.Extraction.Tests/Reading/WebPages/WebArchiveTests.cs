using System.Text;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class WebArchiveTests
{
    private const string Page = """
        <html lang=3D"es"><head><title>El puente abre otra vez</title><meta name=3D"author" content=3D"Ad=C3=A1 =
        Winther"></head><body><h1>El puente abre otra vez</h1><p>El puente del estrecho abri=C3=B3 el lunes, un a=C3=B1o despu=C3=A9s de la tor=
        menta que lo hab=C3=ADa cerrado.</p></body></html>
        """;

    private const string Frame = "<p>Compre ahora su coche nuevo con un gran descuento, solo este verano y solo aquí.</p>";

    private static string Archive(string pageFields, string page) => $"""
        From: <Saved by a browser>
        Snapshot-Content-Location: https://correo.example/puente
        MIME-Version: 1.0
        Content-Type: multipart/related;
        	type="text/html";
        	boundary="--b1"

        ----b1
        Content-Type: text/html
        Content-ID: <frame-2>
        Content-Location: cid:frame-2

        {Frame}
        ----b1
        {pageFields}
        Content-Location: https://correo.example/puente

        {page}
        ----b1
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        ----b1--
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_page_is_read_out_of_its_archive(string lineEnd)
    {
        Article article = Drafts.Extract(Archive("Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable", Page).ReplaceLineEndings(lineEnd), "a.mhtml");

        Assert.Equal(("El puente abre otra vez", "Adá Winther", "https://correo.example/puente"), (article.Title?.Value, article.Byline?.Value, article.Url?.Value));
        Assert.Equal(["El puente del estrecho abrió el lunes, un año después de la tormenta que lo había cerrado."], Drafts.Lines(article));
    }

    [Fact]
    public void In_the_encoding_that_the_archive_names()
    {
        string page = Convert.ToBase64String(Encoding.Latin1.GetBytes("<h1>El puente abre otra vez</h1><p>El puente del estrecho abrió el lunes, un año después.</p>"));
        Article article = Drafts.Extract(Archive("Content-Type: text/html; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: base64", page), "a.mht");
        Assert.Equal(["El puente del estrecho abrió el lunes, un año después."], Drafts.Lines(article));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\n1\n--x--")]
    [InlineData("Content-Type: multipart/related\n\nNo boundary.")]
    public void An_archive_without_a_page_is_reported(string archive)
    {
        Article article = Drafts.Extract(archive, "a.mhtml");
        Assert.Empty(article.Body.Blocks);
        Assert.Equal("archive-without-page", Assert.Single(article.Diagnostics).Code);
    }

    [Fact]
    public void The_page_of_an_archive_that_was_cut_off_is_read_as_far_as_it_goes() => Assert.Equal(
        ["The bridge over the sound opened on Monday, a year after the storm."],
        Drafts.Lines(Drafts.Extract("Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>The bridge over the sound opened on Monday, a year after the storm.</p><p", "a.mhtml")));

    [Fact]
    public void An_archive_cut_off_anywhere_breaks_nothing()
    {
        string archive = Archive("Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable", Page);
        Assert.All(Enumerable.Range(0, archive.Length), length => Assert.NotNull(Drafts.Extract(archive[..length], "a.mhtml")));
    }
}
