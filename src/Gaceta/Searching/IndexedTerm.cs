namespace Gaceta.Searching;

/// <summary>A term and where it occurs, as <see cref="Searching.Postings"/> writes it.</summary>
internal sealed record IndexedTerm(string Term, string Postings)
{
    public int Size => Term.Length + Postings.Length;
}
