using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>An outlet that an editor described in <c>input/sources</c>.</summary>
/// <param name="Id">The slug of the file's name; the source's address.</param>
/// <param name="Name">The name under which readers find it.</param>
/// <param name="Hosts">Host names of its addresses, without <c>www.</c></param>
/// <param name="Variants">Other names that mean this outlet.</param>
public sealed record KnownSource(string Id, string Name, ImmutableArray<string> Hosts, ImmutableArray<string> Variants);
