using System.Collections.Immutable;

namespace Gaceta.Extraction.Languages;

/// <summary>The language of an article: what an editor gave, then what the words themselves show, then what the file states.</summary>
internal static class LanguageChoice
{
    /// <summary>Enough of a text to tell its language, in UTF-16 units.</summary>
    private const int Sample = 4000;

    public static Found<string>? Choose(ImmutableArray<Cue<string>> cues, Body body)
    {
        if (cues is [{ Evidence.Certainty: Certainty.Given }, ..])
        {
            return Cues.Choose(cues);
        }

        string sample = body.Text.Length > Sample ? body.Text[..Sample] : body.Text;
        if (LanguageDetector.Detect(sample) is not { } detected)
        {
            return Cues.Choose(cues);
        }

        var read = new Cue<string>(detected, new Evidence(Certainty.Derived, "words-of-the-text", FirstWords(sample)) { Reads = detected });
        bool agrees = cues is [{ } first, ..] && first.Value == detected;
        return Cues.Choose(agrees ? cues.Add(read) : cues.Insert(0, read));
    }

    /// <summary>The language of <paramref name="title"/> where it differs from that of the text; else null.</summary>
    public static string? OfTitle(string? title, string? language) =>
        title is not null && LanguageDetector.Detect(title) is { } own && own != language ? own : null;

    private static string FirstWords(string text) => string.Join(' ', text.Split((char[]?)null, 9, StringSplitOptions.RemoveEmptyEntries).Take(8));
}
