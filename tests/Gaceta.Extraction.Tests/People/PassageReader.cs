using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Gaceta.Extraction.Tests.People;

/// <summary>Reads the labelled passages: <c>[[P:id|words]]</c> a mention, <c>{{id|words}}</c> a quote; a line <c>===</c> begins a passage, <c>&gt;</c> a quotation block.</summary>
internal sealed class PassageReader
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<LabelledMention>.Builder _mentions = ImmutableArray.CreateBuilder<LabelledMention>();
    private readonly ImmutableArray<LabelledQuote>.Builder _quotes = ImmutableArray.CreateBuilder<LabelledQuote>();
    private readonly HashSet<int> _quotations = [];
    private int _block;
    private readonly Stack<(string Label, int Start)> _open = new();

    public static ImmutableArray<Passage> ReadFile(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder(), "Labelled", name + ".txt"));
        return [.. text.Split("\n=== ").Skip(1).Select(p => new PassageReader().Read(name, p[(p.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim()))];
    }

    private Passage Read(string file, string marked)
    {
        for (int i = 0; i < marked.Length; i++)
        {
            i = Step(marked, i);
        }

        Body body = new([.. _text.ToString().Split("\n\n").Select((line, i) => new Block(_quotations.Contains(i) ? BlockKind.Quotation : BlockKind.Paragraph, line))]);
        return new Passage(file[..2], file.Contains("held-back", StringComparison.Ordinal), body, _mentions.ToImmutable(), _quotes.ToImmutable());
    }

    private int Step(string marked, int at)
    {
        string two = marked.Substring(at, Math.Min(2, marked.Length - at));
        switch (two)
        {
            case "[[" or "{{":
                int bar = marked.IndexOf('|', at);
                _open.Push((marked[(at + 2)..bar], _text.Length));
                return bar;
            case "]]" or "}}":
                Close(_open.Pop());
                return at + 1;
            case "\n>":
                _quotations.Add(++_block);
                _text.Append("\n\n");
                return at + 2;
            default:
                _block += marked[at] == '\n' ? 1 : 0;
                _text.Append(marked[at] == '\n' ? "\n\n" : marked[at].ToString());
                return at;
        }
    }

    private void Close((string Label, int Start) label)
    {
        var span = new TextSpan(label.Start, _text.Length);
        switch (label.Label.Split(':'))
        {
            case [var kind, var id]:
                _mentions.Add(new LabelledMention(kind switch { "P" => ActorKind.Person, "O" => ActorKind.Organization, _ => ActorKind.State }, id, span));
                break;
            case [var speaker]:
                _quotes.Add(new LabelledQuote(speaker == "?" ? null : speaker, span));
                break;
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
