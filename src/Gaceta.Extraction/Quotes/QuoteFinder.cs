using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Quotes.Marks;
using Gaceta.Extraction.Quotes.Speakers;

namespace Gaceta.Extraction.Quotes;

/// <summary>Finds what was said in a body, and by whom.</summary>
internal static class QuoteFinder
{
    /// <param name="actors">Whose mentions may name a speaker.</param>
    /// <param name="known">Whose variants may name the account of a post.</param>
    public static ImmutableArray<Quote> Find(Body body, Scene scene, ImmutableArray<ArticleActor> actors, ImmutableArray<KnownActor> known)
    {
        var discourse = new Discourse(body, scene, Speech.For(scene.Vocabulary.Language), actors);
        var turns = new Turns(body, discourse, new Focus(discourse), actors, known);
        return GiveLaterSpeakers([.. discourse.Quoted.Select(q => (q, turns.Read(q)))]);
    }

    /// <summary>A quote that runs over several paragraphs often names its speaker only in the last.</summary>
    private static ImmutableArray<Quote> GiveLaterSpeakers(ImmutableArray<(QuotedSpan Span, Quote? Quote)> read)
    {
        var quotes = ImmutableArray.CreateBuilder<Quote>();
        (int Block, string? Speaker) later = (int.MaxValue, null);
        foreach ((QuotedSpan span, Quote? quote) in read.Reverse().Where(r => r.Quote is not null))
        {
            bool runsOn = span.Form == QuoteForm.Continued && quote!.Speaker is null && later.Block == span.Block + 1;
            quotes.Add(runsOn ? quote! with { Speaker = later.Speaker } : quote!);
            later = (span.Block, quotes[^1].Speaker);
        }

        quotes.Reverse();
        return quotes.DrainToImmutable();
    }
}
