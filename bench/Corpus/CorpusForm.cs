namespace Gaceta.Bench.Corpus;

/// <summary>How the articles of a corpus are written.</summary>
internal enum CorpusForm
{
    /// <summary>As pasted from a site.</summary>
    Text,

    /// <summary>With front matter.</summary>
    Markdown,
}
