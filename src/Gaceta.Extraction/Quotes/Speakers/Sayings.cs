namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Reads who says something in the sentences between the quotes: "El crítico, Juan Paz, recordó que", "The company denies it".</summary>
internal sealed class Sayings(Discourse discourse)
{
    private readonly Dictionary<int, Saying?> _read = [];

    /// <summary>What the sentence of some tokens tells that somebody said, by its first verb of saying; null where it has none.</summary>
    public Saying? In(int start, int end)
    {
        if (!_read.TryGetValue(start, out Saying? saying))
        {
            _read[start] = saying = Read(start, end);
        }

        return saying;
    }

    private Saying? Read(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (CueFinder.IsCue(discourse, i) is { } behind && behind <= end && !discourse.IsParticiple(i) && !discourse.Is(i, SpeechRole.Label))
            {
                bool mayFollow = !discourse.Vocabulary.HeadsComeLast;
                return new Saying((i, behind), (mayFollow ? Behind((i, behind), end) : null) ?? SubjectFinder.Find(discourse, (i, behind), start, end, mayFollow));
            }
        }

        return null;
    }

    /// <summary>"La empresa recortará empleos, anunció su presidenta, Ana Ríos": behind what was said, and a comma, stands the verb with its subject.</summary>
    private (int First, int End)? Behind((int First, int End) verb, int end) =>
        !discourse.Text[Math.Max(verb.First - 1, 0)].IsWord && SubjectFinder.Find(discourse, verb, verb.First, end, mayFollow: true) is { } subject
        && (discourse.At(subject.First) is not null || discourse.HasPerson(subject.First, subject.End))
            ? subject
            : null;
}
