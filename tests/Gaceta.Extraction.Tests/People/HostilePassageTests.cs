using Gaceta.Extraction.Actors;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Quotes;

namespace Gaceta.Extraction.Tests.People;

public sealed class HostilePassageTests
{
    /// <summary>Length of a repetition, in UTF-16 units: in linear time well under a second, in quadratic time hours.</summary>
    private const int LongText = 300_000;

    /// <summary>Far above what a loaded machine needs in linear time: a bound against hanging, no measure of speed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("former ")]
    [InlineData("Ana ")]
    [InlineData("Bank of ")]
    [InlineData("la Policía Naval del Tribunal Supremo Electoral de ")]
    [InlineData("“Ana ")]
    [InlineData("said “yes, we will” ")]
    [InlineData("\"said: \" ")]
    [InlineData("“We go’’ she said ")]
    [InlineData("\"We go” ")]
    [InlineData("“Yes,\" she said, \"no” ")]
    [InlineData("“it is so” if, Ana said, ")]
    [InlineData("Ana, asked, (Paz) said ")]
    [InlineData("— dijo ")]
    [InlineData("the ministry, the embassy of ")]
    [InlineData("‘Ana’s ")]
    [InlineData("Ana Ríos said “yes”. The minister, Elena Duarte, met the Bank of Carmona. ")]
    public async Task A_long_repetition_of_one_thing_comes_through(string piece)
    {
        var body = new Body([new Block(BlockKind.Paragraph, string.Concat(Enumerable.Repeat(piece, LongText / piece.Length)))]);

        await Task.Run(() => Find(body), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private static void Find(Body body)
    {
        Scene scene = Scene.Of(body, "en", InputFolder.Actors);
        QuoteFinder.Find(body, scene, ActorFinder.Find(scene, null, null), InputFolder.Actors);
    }
}
