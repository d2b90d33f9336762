using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells which of its names a sentence is about.</summary>
internal sealed class NamedSubjects(Discourse discourse)
{
    /// <summary>
    /// Of a sentence: who speaks in it; else its first name that no preposition governs; else its last, unless a pronoun is its subject.
    /// </summary>
    public Named? Of(int start, int end, Wanted wanted)
    {
        bool taken = start < end && (discourse.Is(start, SpeechRole.Pronoun) || VerbOpenings.OpensWithVerb(discourse, start));
        bool dies = discourse.Has(SpeechRole.Death, start, end);
        Named? subject = null;
        Named? last = null;
        for (int i = start; i < end; i++)
        {
            taken |= last is null && discourse.IsSubjectPronoun(i, SpeechRole.Male | SpeechRole.Female);
            if (discourse.At(i) is not { } named || named.First != i)
            {
                continue;
            }

            bool speaks = Speaks(named);
            if (!wanted.May(named.Actor, speaks) || discourse.IsTold(named) || (dies && named.Actor != discourse.Topic && Dies(named, end)) || IsInBrackets(named))
            {
                continue;
            }

            if (speaks)
            {
                return named;
            }

            subject = subject is not null && IsOfMainClause(named, start) ? null : subject;
            subject ??= discourse.IsGoverned(i) || discourse.Modifies(named) ? null : named;
            last = named;
        }

        return subject ?? (taken || !wanted.InPassing ? null : last);
    }

    /// <summary>"Otto Lang, a pilot, died": no other name and no other verb stands between.</summary>
    private bool Dies(Named named, int end)
    {
        int i = named.End;
        while (i < end && !discourse.Is(i, SpeechRole.Death) && discourse.At(i) is null && discourse.EndOfVerb(i) is null)
        {
            i++;
        }

        return i < end && discourse.Is(i, SpeechRole.Death);
    }

    /// <summary>"LORNE (Falk) - The service said": an agency, or the letters of a name.</summary>
    private bool IsInBrackets(Named named) =>
        named.First > 0 && named.End < discourse.Text.Count && discourse.Text[named.First - 1].Is('(') && discourse.Text[named.End].Is(')');

    /// <summary>"Cuando Juan Paz llamó, Ana Ríos colgó", "Juan Paz llamó, pero Ana Ríos colgó": the clause before it is over, and a verb stands right behind.</summary>
    private bool IsOfMainClause(Named named, int start) =>
        named.First > 1 && named.End < discourse.Text.Count
        && ((discourse.Text[named.First - 1].Is(',') && discourse.Is(start, WordRole.Common) && !discourse.IsArticle(start))
            || (discourse.Is(named.First - 1, SpeechRole.Coordinator) && discourse.Text[named.First - 2].Is(',')))
        && (discourse.Is(named.End, WordRole.Acting) || discourse.Is(named.End, SpeechRole.Clitic) || discourse.IsVerbByEnding(named.End));

    /// <summary>Whom a sentence is about, of the tokens from <paramref name="start"/> to before <paramref name="end"/>; null when it names nobody but in passing.</summary>
    public Named? Of(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (discourse.At(i) is { } named && named.First == i && named.Actor.Kind != ActorKind.State && !discourse.IsGoverned(i) && !discourse.Modifies(named))
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>Who speaks in a sentence.</summary>
    public Named? Speaking(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (discourse.At(i) is { } named && named.First == i && Speaks(named))
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>A verb of saying stands right behind the mention, or right before it without a subject of its own.</summary>
    private bool Speaks(Named named)
    {
        int before = discourse.IsArticle(Math.Max(named.First - 1, 0)) ? named.First - 2 : named.First - 1;
        return (discourse.EndOfVerb(named.End) is not null && !discourse.Is(named.End, SpeechRole.Label) && discourse.Text.SameBlock(named.First, named.End))
            || (discourse.EndOfVerb(before) is not null && discourse.Text.SameBlock(before - 1, named.First) && discourse.Text[before - 1].Shape == TokenShape.Mark);
    }
}
