namespace Gaceta.Extraction.Languages;

/// <summary>That a word, an ending or a letter speaks for some languages.</summary>
/// <param name="Languages">Indexes of the languages, which share the weight.</param>
internal readonly record struct Voice(int[] Languages, double Weight)
{
    public void AddTo(double[] scores)
    {
        foreach (int language in Languages)
        {
            scores[language] += Weight / Languages.Length;
        }
    }
}
