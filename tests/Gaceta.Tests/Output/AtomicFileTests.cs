using System.Text;
using Gaceta.Fingerprints;
using Gaceta.Output;

namespace Gaceta.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gaceta-test-").FullName;

    private string Target => Path.Combine(_folder, "long.json");

    [Fact]
    public void A_long_file_that_would_get_the_bytes_that_it_has_is_left_alone()
    {
        Assert.Equal((Fingerprint.OfBytes("one"u8), true), AtomicFile.Write(Target, Writing("one")));
        Assert.Equal((Fingerprint.OfBytes("one"u8), false), AtomicFile.Write(Target, Writing("one")));
        Assert.Equal((Fingerprint.OfBytes("two"u8), true), AtomicFile.Write(Target, Writing("two")));
        Assert.Equal("two", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_long_file_that_cannot_be_made_to_its_end_leaves_the_old_one_and_nothing_else()
    {
        AtomicFile.Write(Target, Writing("one"));

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(Target, stream =>
        {
            Writing("half")(stream);
            throw new InvalidOperationException();
        }));

        Assert.Equal("one", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void What_a_killed_writer_left_half_written_is_in_nobodys_way()
    {
        File.WriteAllText(Target + ".partial", "ha");

        AtomicFile.Write(Target, "one"u8);

        Assert.Equal("one", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Action<Stream> Writing(string text) => stream => stream.Write(Encoding.UTF8.GetBytes(text));
}
