using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction;

/// <summary>Reads the words of a <see cref="Role"/> as those of articles are read.</summary>
public static class EditorsRole
{
    /// <summary>The words may be of any language that has titles: an editor's file does not tell which.</summary>
    /// <returns>Offices as in <see cref="StatedRole.Office"/>, each with the code of its state where the words tell.</returns>
    public static ImmutableArray<(string Office, string? State)> OfficesOf(Role role) =>
    [
        .. Lexicon.All.Where(lexicon => lexicon.Names.Titles.Count > 0)
            .SelectMany(lexicon => KnownOffices.Read(role.Name, Vocabulary.For(lexicon.Code, Tokenizer.Read(role.Name))))
            .Select(office => (office.Title, office.State))
            .Distinct(),
    ];
}
