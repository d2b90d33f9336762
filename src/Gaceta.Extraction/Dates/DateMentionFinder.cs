using System.Collections.Immutable;

namespace Gaceta.Extraction.Dates;

/// <summary>Finds the days that a body names.</summary>
internal static class DateMentionFinder
{
    /// <param name="language">Two letters; null when unknown, then all lexicons are tried.</param>
    /// <param name="published">Relative days are resolved against it; without it they are left out.</param>
    public static ImmutableArray<DateMention> Find(Body body, string? language, EdtfDate? published) => [];
}
