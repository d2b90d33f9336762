using Gaceta.Terminal;

namespace Gaceta.Tests.Terminal;

public sealed class TerminalPathTests
{
    [Fact]
    public void A_file_is_named_from_where_the_user_stands()
    {
        string file = Path.Combine(Environment.CurrentDirectory, "input", "a.txt");

        Assert.Equal(Path.Combine("input", "a.txt"), TerminalPath.Of(file));
        Assert.Equal(Path.Combine("input", "a.txt") + ":3", TerminalPath.Of(file, 3));
        Assert.Equal(Path.Combine("input", "a.txt") + ":3:7", TerminalPath.Of(file, 3, 7));
    }

    [Fact]
    public void What_is_no_path_is_named_as_it_is() => Assert.Equal("GACETA_SITETITLE", TerminalPath.Of("GACETA_SITETITLE"));
}
