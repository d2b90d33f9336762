using System.Collections.Immutable;
using Gaceta.Extraction.Actors;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Quotes;

namespace Gaceta.Extraction.Tests.People;

/// <summary>What is found in a few lines: one block a line.</summary>
internal sealed class Reading
{
    private Reading(Body body, string? title, string? language, EdtfDate? published, ImmutableArray<KnownActor> known)
    {
        Scene scene = Scene.Of(body, language, known);
        Actors = ActorFinder.Find(scene, title, published);
        Quotes = QuoteFinder.Find(body, scene, Actors, known);
    }

    public ImmutableArray<ArticleActor> Actors { get; }

    public ImmutableArray<Quote> Quotes { get; }

    public static Reading Of(string lines, string? language = "en", string? title = null, params KnownActor[] known) =>
        Of(new Body([.. lines.Split('\n').Select(line => new Block(BlockKind.Paragraph, line))]), language, title, known);

    public static Reading Of(Body body, string? language = "en", string? title = null, params KnownActor[] known) =>
        new(body, title, language, null, [.. known]);

    public static Reading Of(string line, EdtfDate? published, params KnownActor[] known) =>
        new(new Body([new Block(BlockKind.Paragraph, line)]), null, "en", published, [.. known]);

    /// <summary>The words of an actor's mentions, joined by " | "; null when the actor is not found.</summary>
    public string? Mentions(string id) =>
        Actors.FirstOrDefault(a => a.Id == id) is { } actor ? string.Join(" | ", actor.Mentions.Select(m => m.Text)) : null;

    /// <summary>The rules of an actor's mentions, joined by " | ".</summary>
    public string? Rules(string id) =>
        Actors.FirstOrDefault(a => a.Id == id) is { } actor ? string.Join(" | ", actor.Mentions.Select(m => m.Rule)) : null;
}
