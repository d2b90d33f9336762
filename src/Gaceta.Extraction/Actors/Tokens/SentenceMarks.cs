namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>Marks behind which a word may bear a capital without being a name.</summary>
internal static class SentenceMarks
{
    /// <param name="mark">The mark, standing at <paramref name="span"/> of <paramref name="text"/>.</param>
    public static bool Open(string mark, string text, TextSpan span) => mark[0] switch
    {
        '.' or '!' or '?' or '…' or ':' or '¿' or '¡' or '•' or '“' or '«' or '„' or '‹' or '|' => true,
        '"' or '\'' or '‘' or '—' or '–' => span.Start == 0 || char.IsWhiteSpace(text[span.Start - 1]) || text[span.Start - 1] is '(' or '[',
        _ => false,
    };
}
