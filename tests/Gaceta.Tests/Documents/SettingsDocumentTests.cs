using System.Collections;
using System.Text;
using System.Xml.Linq;
using Gaceta.Settings;
using Gaceta.Tests.Snapshots;

namespace Gaceta.Tests.Documents;

/// <summary>What is written about the settings is what the code says of them: names, defaults and meanings come from there.</summary>
public sealed class SettingsDocumentTests
{
    private static readonly XElement Comments = XElement.Load(Path.Combine(AppContext.BaseDirectory, "Gaceta.xml"));

    [Fact]
    public void The_document_of_settings_says_what_the_code_does() => Snapshot.VerifyDocument("docs/settings.md", Document());

    [Fact]
    public void The_schema_of_the_settings_knows_every_key() => Snapshot.VerifyDocument(SettingsSchema.FileName, SettingsSchema.Write(MeaningOf));

    [Fact]
    public void Every_setting_has_a_key_and_a_meaning()
    {
        string[] properties = [.. typeof(SiteSettings).GetProperties().Where(p => p.CanWrite).Select(p => p.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(properties, SettingKeys.Names.Select(n => n.Name));
        Assert.All(properties, p => Assert.False(string.IsNullOrEmpty(MeaningOf(p))));
    }

    private static string Document()
    {
        var text = new StringBuilder("""
            # Settings

            All settings stand in `statiq.json` at the root, one object of keys and values. Over it counts the environment (`GACETA_SITETITLE`
            sets `SiteTitle`), and over that the command line (`-s SiteTitle=…`); lists are parted by `;` there. Editors that know JSON Schema
            complete the file by `statiq.schema.json`. A key or value that cannot be used is told at every build, with what was expected.

            | key | expected | default | meaning |
            | --- | --- | --- | --- |

            """);
        foreach ((string name, string expected) in SettingKeys.Names)
        {
            text.Append("| `").Append(name).Append("` | ").Append(expected).Append(" | ").Append(DefaultOf(name)).Append(" | ").Append(MeaningOf(name)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string DefaultOf(string name) => typeof(SiteSettings).GetProperty(name)!.GetValue(new SiteSettings()) switch
    {
        null => "none",
        string text => $"`{text}`",
        bool flag => flag ? "true" : "false",
        IEnumerable list => list.Cast<object>().ToArray() is { Length: > 0 } items ? $"`{string.Join(';', items)}`" : "none",
        var value => $"{value}",
    };

    /// <summary>The doc comment without its last words, which tell the default.</summary>
    private static string MeaningOf(string name)
    {
        XElement summary = Comments.Descendants("member").Single(m => m.Attribute("name")!.Value == $"P:Gaceta.Settings.SiteSettings.{name}").Element("summary")!;
        string text = string.Concat(summary.Nodes().Select(WordsOf));
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int end = line.IndexOf(" Default:", StringComparison.Ordinal);
        return end < 0 ? line : line[..end];
    }

    private static string WordsOf(XNode node) => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")!.Value.Split('.')[^1],
        XText words => words.Value,
        _ => "",
    };
}
