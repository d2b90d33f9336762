namespace Gaceta.Settings;

/// <summary>A setting as someone wrote it.</summary>
/// <param name="Origin">Where: a file, an environment variable, the command line.</param>
/// <param name="Line">Line in the file; null elsewhere.</param>
public sealed record SettingValue(string Key, string Text, string Origin, int? Line = null);
