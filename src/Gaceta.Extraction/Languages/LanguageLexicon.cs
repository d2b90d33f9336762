namespace Gaceta.Extraction.Languages;

/// <summary>The section <c>languages</c> of a lexicon: what tells that a text is in this language.</summary>
internal sealed class LanguageLexicon
{
    /// <summary>Name of a <see cref="Script"/>, in lower case; Latin when nothing is written.</summary>
    public string Script { get; set; } = "latin";

    /// <summary>Words that are frequent in every text of the language, in lower case.</summary>
    public List<string> Words { get; set; } = [];

    /// <summary>Endings that words of this language have and those of its neighbours seldom.</summary>
    public List<string> Endings { get; set; } = [];

    /// <summary>Letters that its neighbours of the same script seldom use.</summary>
    public string Letters { get; set; } = "";
}
