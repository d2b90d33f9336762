using System.Collections.Immutable;
using System.Text;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Output;

namespace Gaceta.Deciding;

/// <summary>
/// Writes what an editor decides about actors into <c>input/actors</c>: files of their own for those that are accepted, and
/// <see cref="Decisions"/> for the rest. What is written is never asked again.
/// </summary>
/// <param name="input">Full path of the input folder whose files count.</param>
/// <param name="files">All files of the input.</param>
internal sealed class ActorDecisions(string input, ImmutableArray<InputFile> files, Content content)
{
    private const string Header = "# What `actors reject` and `actors apart` decided. Lines may be added and removed by hand.\n";

    private readonly ActorIdentities _identities = ActorLinking.Resolve(content);

    /// <summary>Gives the actor a file, with all names that were brought together as its variants.</summary>
    public Decision Accept(string id) => Find(id) switch
    {
        null => Unknown(id),
        { IsKnown: true } known => Refused("actor-known", $"A file describes {known.Name} already", known.Id, "an actor that is not yet reviewed"),
        var identity => Create(identity, identity.Names),
    };

    /// <summary>Makes the second actor another name of the first, or of whichever of the two has a file.</summary>
    public Decision Merge(string id, string other)
    {
        if ((Find(id), Find(other)) is not ({ } one, { } second))
        {
            return Unknown(Find(id) is null ? id : other);
        }

        if (id == other)
        {
            return Refused("actor-same", "An actor cannot be merged with itself", id, "two ids");
        }

        if (one != second && one.IsKnown && second.IsKnown)
        {
            return Refused("actors-known", "Both have a file; move the text and the variants of one into the other, and delete it", $"{id} and {other}", "one actor at least that is not yet reviewed");
        }

        Identity target = second.IsKnown ? second : one;
        ImmutableArray<ActorName> names = [.. target.Names.Concat(one.Names).Concat(second.Names).Distinct()];
        return target.IsKnown ? AddVariants(target, names) : Create(target, names);
    }

    /// <summary>The name is no actor in any article.</summary>
    public Decision Reject(string id) => Find(id) switch
    {
        null => Unknown(id),
        { IsKnown: true } known => Refused("actor-known", $"A file describes {known.Name}; delete it first", known.Id, "an actor that is not yet reviewed"),
        var identity => Note(Decisions.RejectedKey, [.. identity.Names.Select(n => n.Name)], $"{identity.Name} is no actor"),
    };

    /// <summary>The two are not one, whatever their names look like.</summary>
    public Decision KeepApart(string id, string other)
    {
        if ((NameOf(id), NameOf(other)) is not ({ } one, { } second))
        {
            return Unknown(NameOf(id) is null ? id : other);
        }

        return one == second
            ? Refused("actor-same", "One name cannot be kept apart from itself", id, "two ids")
            : Note(Decisions.ApartKey, [$"{one.Id} {Decisions.Separator} {second.Id}"], $"{one.Name} and {second.Name} are two");
    }

    private Identity? Find(string id) =>
        _identities.All.FirstOrDefault(i => i.Id == id) ?? _identities.All.FirstOrDefault(i => i.Names.Any(n => n.Id == id));

    private ActorName? NameOf(string id) =>
        _identities.All.FirstOrDefault(i => i.Id == id)?.Names[0] ?? _identities.All.SelectMany(i => i.Names).FirstOrDefault(n => n.Id == id);

    private Decision Create(Identity identity, ImmutableArray<ActorName> names)
    {
        string path = Path.Combine(input, "actors", identity.Id + ".md");
        if (File.Exists(path))
        {
            return Refused("actor-file-exists", "The file is there already, and describes nobody", $"actors/{identity.Id}.md", "a file with Name and Kind");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Create(path, ActorFileText.Write(identity.Name, identity.Kind, Variants(names, [identity.Name])));
        return Decision.Written($"{identity.Name} has a file now", path);
    }

    private Decision AddVariants(Identity target, ImmutableArray<ActorName> names)
    {
        KnownActor known = content.Known.Knowledge.Actors.First(a => a.Id == target.Id);
        ImmutableArray<string> added = Variants(names, [known.Name, .. known.Variants]);
        InputFile? file = files.FirstOrDefault(f => f.Folder == "actors" && f.Extension == ".md" && !f.IsReserved && Slug.Of(Path.GetFileNameWithoutExtension(f.Name)) == target.Id);
        return file is not null && (added.IsEmpty || new EditableFile(file.FullPath).TryAddToFrontMatter("Variants", added))
            ? Decision.Written($"{target.Name} is also {string.Join(", ", added)}", file.FullPath)
            : ByHand(file?.Name ?? target.Id, "Variants", added);
    }

    /// <summary>Each name once, without those that differ only in accents or case.</summary>
    private static ImmutableArray<string> Variants(ImmutableArray<ActorName> names, ImmutableArray<string> there)
    {
        var taken = there.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        return [.. names.Select(n => n.Name).Where(n => taken.Add(Slug.Of(n)))];
    }

    private Decision Note(string key, ImmutableArray<string> items, string message)
    {
        string path = files.FirstOrDefault(f => f.Name == Decisions.FileName)?.FullPath ?? Path.Combine(input, Decisions.FileName);
        var file = new EditableFile(path);
        if (!file.Exists)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Create(path, Encoding.UTF8.GetBytes(Header));
        }

        return file.TryAddToYaml(key, items) ? Decision.Written(message, path) : ByHand(Decisions.FileName, key, items);
    }

    private static Decision Unknown(string id) => Refused("actor-unknown", "There is no actor with this id", id, "an id that the command actors lists");

    private static Decision ByHand(string file, string key, ImmutableArray<string> items) =>
        Decision.Refused(new Diagnostic("list-by-hand", Severity.Error, file, $"{key} is written in a way that nothing can be added to; add {string.Join(", ", items)} by hand")
        {
            Expected = $"{key}: and below it a line for each, as \"  - name\"",
        });

    private static Decision Refused(string code, string message, string found, string expected) =>
        Decision.Refused(new Diagnostic(code, Severity.Error, "command line", message) { Found = found, Expected = expected });
}
