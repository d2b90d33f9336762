using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Preview;

/// <summary>Adds to a served page what only preview shows: the faults of the input above it, and the script that reloads it.</summary>
/// <param name="root">Path of the site's root on its host, with slashes at both ends.</param>
/// <param name="changes">After which pages load themselves again; null when they do not.</param>
internal sealed class PreviewOverlay(string root, ChangeSignal? changes)
{
    private const string Folder = "_preview/";

    private static readonly ImmutableArray<string> AssetNames = ["preview.css", "reload.js"];

    /// <summary>A style sheet or script of preview's own; null for all other paths.</summary>
    public static ReadOnlyMemory<byte>? Asset(SitePath path)
    {
        string? name = AssetNames.FirstOrDefault(n => path.File == Folder + n);
        if (name is null)
        {
            return null;
        }

        using Stream stream = typeof(PreviewOverlay).Assembly.GetManifestResourceStream(Folder + name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The page with the overlay; nothing else of it changes, and without errors and reloading nothing at all.</summary>
    /// <param name="seen">The count of changes that the page was made after.</param>
    public ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page, int seen, ImmutableArray<Diagnostic> diagnostics)
    {
        string script = changes is not null ? $"<script src=\"{root}{Folder}reload.js\" data-seen=\"{seen}\" defer></script>" : "";
        string errors = Errors(diagnostics);
        string style = errors.Length > 0 ? $"<link rel=\"stylesheet\" href=\"{root}{Folder}preview.css\">" : "";
        string html = Encoding.UTF8.GetString(page.Span);
        html = Insert(html, html.IndexOf("</head>", StringComparison.OrdinalIgnoreCase), style + script);
        return Encoding.UTF8.GetBytes(Insert(html, html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase), errors));
    }

    private static string Errors(ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic[] errors = [.. diagnostics.Where(d => d.Severity == Severity.Error)];
        return errors.Length == 0 ? "" : $"""
            <aside class="preview-errors" role="alert" aria-label="Errors in the input"><ul>{string.Concat(errors.Select(e => $"<li>{HtmlEncoder.Default.Encode(e.ToString())}</li>"))}</ul></aside>

            """;
    }

    private static string Insert(string html, int at, string addition) => at < 0 ? html + addition : html.Insert(at, addition);
}
