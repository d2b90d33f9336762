using System.Collections.Immutable;

namespace Gaceta.Exports;

/// <summary>A table of the digest's data.</summary>
/// <param name="Name">Of the file without its ending, and of the table in the database.</param>
/// <param name="Rows">In the order of <paramref name="Columns"/>; texts, whole numbers, or null for what is unknown.</param>
internal sealed record Table(string Name, ImmutableArray<string> Columns, IEnumerable<object?[]> Rows);
