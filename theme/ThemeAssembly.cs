namespace Theme;

/// <summary>Names this assembly to those who need its components.</summary>
public static class ThemeAssembly
{
}
