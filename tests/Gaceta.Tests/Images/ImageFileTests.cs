using System.Text;
using Gaceta.Extraction;
using Gaceta.Images.Formats;

namespace Gaceta.Tests.Images;

public sealed class ImageFileTests
{
    public static TheoryData<byte[], string, int, int> Known => new()
    {
        { Pictures.Png(1200, 800), ".png", 1200, 800 },
        { Pictures.Gif(640, 480), ".gif", 640, 480 },
        { Pictures.Jpeg(4000, 3000), ".jpg", 4000, 3000 },
        { Pictures.LossyWebp(1023, 77), ".webp", 1023, 77 },
        { Pictures.LosslessWebp(1025, 16000), ".webp", 1025, 16000 },
        { Pictures.ExtendedWebp(3000, 1), ".webp", 3000, 1 },
        { Pictures.Avif((800, 600)), ".avif", 800, 600 },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void The_bytes_tell_format_and_size(byte[] bytes, string ending, int width, int height) =>
        Assert.Equal(new ImageFile(ending, new ImageSize(width, height)), ImageFile.Read(bytes));

    [Theory]
    [MemberData(nameof(Known))]
    public void A_picture_that_is_cut_off_anywhere_is_none_or_has_the_same_size(byte[] bytes, string ending, int width, int height)
    {
        ImageFile[] read = [.. Enumerable.Range(0, bytes.Length).Select(length => ImageFile.Read(bytes.AsSpan(0, length))).OfType<ImageFile>()];

        Assert.All(read, file => Assert.Equal(new ImageFile(ending, new ImageSize(width, height)), file));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    public void A_photograph_is_as_wide_as_it_is_shown_however_the_camera_was_held(int orientation, bool isTurned)
    {
        ImageSize expected = isTurned ? new ImageSize(800, 1200) : new ImageSize(1200, 800);

        Assert.Equal(expected, ImageFile.Read(Pictures.Jpeg(1200, 800, Pictures.Exif(orientation, isLittle: true)))?.Size);
        Assert.Equal(expected, ImageFile.Read(Pictures.Jpeg(1200, 800, Pictures.Exif(orientation, isLittle: false)))?.Size);
    }

    [Fact]
    public void Thumbnails_and_tables_before_the_frame_of_a_photograph_are_passed_over()
    {
        byte[] before = [.. Pictures.Segment(0xE1, Pictures.Jpeg(160, 120)), .. Pictures.Segment(0xC4, new byte[30]), 0xFF, .. Pictures.Segment(0xDB, new byte[64])];

        Assert.Equal(new ImageSize(1200, 800), ImageFile.Read(Pictures.Jpeg(1200, 800, before))?.Size);
    }

    [Fact]
    public void Of_the_pictures_in_one_file_the_largest_is_the_one_that_is_shown() =>
        Assert.Equal(new ImageSize(1600, 1200), ImageFile.Read(Pictures.Avif((400, 300), (1600, 1200), (160, 120)))?.Size);

    [Theory]
    [InlineData("")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><script>alert(1)</script></svg>")]
    [InlineData("<!doctype html><title>Not found</title>")]
    [InlineData("GIF87a")]
    [InlineData("RIFF....WEBPVP9 ..............")]
    [InlineData("\0\0\0\u0014ftypmp42\0\0\0\0mp42isom")]
    public void Anything_else_is_no_picture(string text) => Assert.Null(ImageFile.Read(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void A_picture_without_extent_is_none() => Assert.Null(ImageFile.Read(Pictures.Png(0, 800)));
}
