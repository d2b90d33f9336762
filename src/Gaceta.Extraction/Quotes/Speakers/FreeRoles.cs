namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>
/// Finds the offices that stand for a name and may mean another: their article tells another gender, "la investigadora", or many may be called so
/// and the text has not called its bearer by that word. Those mean whoever the text has been about.
/// </summary>
internal static class FreeRoles
{
    /// <summary>Takes them from their bearers.</summary>
    /// <param name="at">The mention of every token.</param>
    public static void Clear(Discourse discourse, Named?[] at)
    {
        var genders = new Genders(discourse);
        for (int i = 0; i < at.Length; i++)
        {
            if (at[i] is { IsRole: true } role && role.First == i && discourse.IsArticle(i - 1)
                && (TellsOther(discourse, role, genders) || IsLoose(discourse, role) || !IsNamedBefore(discourse, role)))
            {
                Array.Clear(at, i, role.End - i);
            }
        }
    }

    private static bool TellsOther(Discourse discourse, Named role, Genders genders)
    {
        bool female = discourse.Is(role.First - 1, SpeechRole.FemaleWord);
        return female != discourse.Is(role.First - 1, SpeechRole.MaleWord) && !genders.May(role.Actor, female);
    }

    /// <summary>"The author said", before the text has named whom it will call an author.</summary>
    private static bool IsNamedBefore(Discourse discourse, Named role) =>
        role.Actor.Mentions.Any(m => m.Rule != "role" && discourse.TokenFrom(m.Span.Start) < role.First);

    private static bool IsLoose(Discourse discourse, Named role) =>
        discourse.TitleAt(role.First) is { } title && discourse.Speech.GeneralTitles.Contains(title)
        && !role.Actor.Roles.Any(r => Folding.Fold(r.Text).Contains(discourse.Text[role.First].Folded, StringComparison.Ordinal));
}
