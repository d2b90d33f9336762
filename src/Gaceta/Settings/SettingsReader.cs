using System.Collections;
using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Settings;

/// <summary>Gathers the settings: <c>statiq.json</c>, over it the environment, over that the command line.</summary>
public static class SettingsReader
{
    /// <summary>Environment variables that begin with this are settings: <c>GACETA_SITETITLE</c> sets <c>SiteTitle</c>.</summary>
    public const string EnvironmentPrefix = "GACETA_";

    /// <summary>Parts the values of a list where it is written as one text.</summary>
    internal const char ListSeparator = ';';

    /// <summary>Never throws for what someone wrote: a wrong value is a diagnostic, and the default counts.</summary>
    /// <param name="root">The folder of <c>statiq.json</c>.</param>
    /// <param name="environment">Names and values of environment variables.</param>
    /// <param name="commandLine">Settings of the form <c>Key=Value</c>.</param>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read(
        string root, IDictionary environment, IEnumerable<string> commandLine)
    {
        (ImmutableArray<SettingValue> values, ImmutableArray<Diagnostic> broken) = SettingsFile.Read(root);
        var diagnostics = new List<Diagnostic>(broken);
        var settings = new SiteSettings();
        foreach (SettingValue value in values.Concat(FromEnvironment(environment)).Concat(commandLine.Select(FromCommandLine)))
        {
            settings = SettingKeys.Apply(settings, value, diagnostics);
        }

        return (settings, [.. diagnostics]);
    }

    private static IEnumerable<SettingValue> FromEnvironment(IDictionary environment) => environment.Keys.Cast<string>()
        .Where(name => name.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .Select(name => new SettingValue(name[EnvironmentPrefix.Length..], (string?)environment[name] ?? "", name));

    private static SettingValue FromCommandLine(string setting)
    {
        string[] parts = setting.Split('=', 2);
        return new SettingValue(parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "true", "command line");
    }
}
