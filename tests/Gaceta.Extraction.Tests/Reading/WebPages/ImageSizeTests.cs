using System.Text;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class ImageSizeTests
{
    [Theory]
    [InlineData("<meta property=og:image:width content=1200><meta property=og:image:height content=630>", "1200x630")]
    [InlineData("<meta property=og:image:width content=1200>", null)]
    [InlineData("<meta property=og:image:width content=1200px><meta property=og:image:height content=630px>", null)]
    [InlineData("<meta property=og:image:width content=0><meta property=og:image:height content=630>", null)]
    [InlineData("<meta property=og:image content=https://harbour.example/b.jpg><meta property=og:image:width content=1200><meta property=og:image:height content=630>", null)]
    public void The_size_of_the_lead_image_is_what_a_page_states_of_its_only_one(string metas, string? size)
    {
        Article article = Extract("a.html", $"<html><head><meta property=og:image content=https://harbour.example/a.jpg>{metas}</head><body><p>The ferry sails again.</p></body></html>");

        Assert.Equal("https://harbour.example/a.jpg", article.Image?.Value);
        Assert.Equal(size, article.ImageSize?.ToString());
    }

    [Theory]
    [InlineData("Image: https://harbour.example/a.jpg\nImageSize: 1200x630", "1200x630")]
    [InlineData("Image: https://harbour.example/a.jpg\nImageSize: large", null)]
    [InlineData("Image: https://harbour.example/a.jpg", null)]
    public void An_editor_gives_the_size_with_the_image(string keys, string? size) =>
        Assert.Equal(size, Extract("a.md", $"---\n{keys}\n---\n\nThe ferry sails again.\n").ImageSize?.ToString());

    private static Article Extract(string file, string text) => new Extractor(Knowledge.None).Extract(new SourceFile(file, Encoding.UTF8.GetBytes(text)));
}
