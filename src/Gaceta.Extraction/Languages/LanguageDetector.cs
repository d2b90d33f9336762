namespace Gaceta.Extraction.Languages;

/// <summary>Tells the language of a text by its letters and its frequent words.</summary>
internal static class LanguageDetector
{
    /// <summary>
    /// Least weight of words that decides: one word of one language and a half. With less, names alone ("La Paz", "San Juan")
    /// made English headlines Spanish.
    /// </summary>
    private const double LeastScore = 1.5;

    /// <summary>How far the best language must lead. Portuguese and Catalan headlines come closest to Spanish, at about 1.2.</summary>
    private const double LeastLead = 1.3;

    /// <summary>Longest stretch that is looked at, in UTF-16 units: more of a text says nothing new.</summary>
    private const int Sample = 8000;

    /// <summary>Two letters (ISO 639-1), or null when the text is too short or speaks for no language.</summary>
    public static string? Detect(string text)
    {
        ReadOnlySpan<char> sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        Script script = Scripts.MainOf(sample);
        if (!LanguageProfile.ByScript.TryGetValue(script, out LanguageProfile? profile))
        {
            return null;
        }

        return profile.Codes is [var only] ? only : Best(profile, sample, script == Script.Latin);
    }

    private static string? Best(LanguageProfile profile, ReadOnlySpan<char> sample, bool needsProof)
    {
        double[] scores = profile.Score(sample);
        double best = scores.Max();
        int language = scores.IndexOf(best);
        scores[language] = 0;
        double second = scores.Max();
        bool proven = best >= LeastScore && best >= second * LeastLead;
        return proven || (!needsProof && best > second) ? profile.Codes[language] : null;
    }
}
