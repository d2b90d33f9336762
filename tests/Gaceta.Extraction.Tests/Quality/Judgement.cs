namespace Gaceta.Extraction.Tests.Quality;

/// <summary>One question that an article's labels put, and the answer.</summary>
/// <param name="Wanted">Whether there is something to find.</param>
/// <param name="Found">Whether it was found; where nothing was to be found, whether something was.</param>
/// <param name="Words">Expected and answered, for the one who reads the misses.</param>
internal sealed record Judgement(string File, Column Column, bool Wanted, bool Found, string Words)
{
    public bool IsRight => Wanted == Found;

    public override string ToString() => $"{File,-20} {Column,-9} {(Wanted ? "missed" : "surplus")}: {Words}";
}
