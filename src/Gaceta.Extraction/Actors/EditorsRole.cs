using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction;

/// <summary>Reads the words of a <see cref="Role"/> as those of articles are read.</summary>
public static class EditorsRole
{
    /// <returns>Offices as in <see cref="StatedRole.Office"/>, each with the code of its state where the words tell.</returns>
    public static ImmutableArray<(string Office, string? State)> OfficesOf(Role role) =>
        [.. KnownOffices.Read(role.Name, Vocabulary.For(null, Tokenizer.Read(role.Name))).Select(o => (o.Title, o.State))];
}
