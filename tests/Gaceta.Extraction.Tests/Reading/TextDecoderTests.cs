using System.Text;
using Gaceta.Extraction.Reading;

namespace Gaceta.Extraction.Tests.Reading;

public sealed class TextDecoderTests
{
    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        DecodedText decoded = Decode([.. encoding.Preamble, .. encoding.GetBytes("Año nuevo")]);
        Assert.Equal(new DecodedText("Año nuevo", null), decoded);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Without_a_mark_the_zeros_tell_utf16(string name) => Assert.Equal(
        new DecodedText("Año “nuevo” – 5 €\nand some words more", null), Decode(Encoding.GetEncoding(name).GetBytes("Año “nuevo” – 5 €\nand some words more")));

    [Fact]
    public void Bytes_that_are_utf8_are_read_so_whatever_is_declared() =>
        Assert.Equal("Año – «sí»", TextDecoder.Decode(File("Año – «sí»"u8), Encoding.Latin1).Text);

    [Fact]
    public void Other_bytes_are_read_as_declared_without_a_doubt()
    {
        Encoding greek = Encoding.GetEncoding(1253);
        Assert.Equal(new DecodedText("Αθήνα", null), TextDecoder.Decode(File(greek.GetBytes("Αθήνα")), greek));
    }

    [Fact]
    public void Undeclared_other_bytes_are_read_as_Windows_1252_and_the_first_one_is_reported()
    {
        DecodedText decoded = Decode(Encoding.GetEncoding(1252).GetBytes("First line\nA\u00F1o \u20AC 5"));
        Assert.Equal("First line\nAño € 5", decoded.Text);
        Assert.Equal(("encoding-guessed", 2, 2, "the byte 0xF1"), (decoded.Doubt!.Code, decoded.Doubt.Line, decoded.Doubt.Column, decoded.Doubt.Found));
    }

    [Fact]
    public void Nul_characters_are_left_out_and_reported()
    {
        DecodedText decoded = Decode("one\ntw\0o\0"u8);
        Assert.Equal("one\ntwo", decoded.Text);
        Assert.Equal(("nul-bytes", 2, 3, "2 NUL characters"), (decoded.Doubt!.Code, decoded.Doubt.Line, decoded.Doubt.Column, decoded.Doubt.Found));
    }

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal(new DecodedText("", null), Decode([]));

    private static DecodedText Decode(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(File(bytes));

    private static SourceFile File(ReadOnlySpan<byte> bytes) => new("a.txt", bytes.ToArray());
}
