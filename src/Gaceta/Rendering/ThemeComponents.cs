using System.Collections.Frozen;
using System.Reflection;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Rendering;

/// <summary>A theme: the component that draws each page model, and the files that pages link to.</summary>
public sealed class ThemeComponents
{
    private const string AssetPrefix = "assets/";

    private readonly FrozenDictionary<Type, Type> _byModel;
    private readonly Assembly _theme;

    private ThemeComponents(Assembly theme, FrozenDictionary<Type, Type> byModel)
    {
        (_theme, _byModel) = (theme, byModel);
        Module[] modules = [theme.ManifestModule, typeof(ThemeComponents).Module, typeof(Extractor).Module];
        Identity = string.Join('.', modules.Select(m => m.ModuleVersionId.ToString("N")));
    }

    /// <summary>
    /// Stands for all that makes a page beside its inputs: the code of the theme, of the publisher, and of the extraction whose data it writes.
    /// </summary>
    public string Identity { get; }

    /// <summary>Names of the theme's style sheets, scripts and pictures, as <c>assets/style.css</c>.</summary>
    public IEnumerable<string> Assets => _theme.GetManifestResourceNames()
        .Where(name => name.StartsWith(AssetPrefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Finds the components of a theme. Throws, naming both, where a page model has no component or two.</summary>
    public static ThemeComponents Of(Assembly theme)
    {
        ILookup<Type, Type> components = theme.GetTypes().Where(t => !t.IsAbstract && ModelOf(t) is not null).ToLookup(t => ModelOf(t)!);
        foreach (Type model in typeof(PageModel).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract))
        {
            Type[] found = [.. components[model]];
            if (found.Length != 1)
            {
                string what = found.Length == 0 ? "no component" : "the components " + string.Join(", ", found.Select(f => f.Name));
                throw new ThemeException($"The theme {theme.GetName().Name} has {what} for the page model {model.Name}; expected one that inherits PageComponent<{model.Name}>.");
            }
        }

        return new ThemeComponents(theme, components.ToFrozenDictionary(g => g.Key, g => g.Single()));
    }

    public Type For(PageModel model) => _byModel[model.GetType()];

    /// <param name="name">One of <see cref="Assets"/>.</param>
    public byte[] ReadAsset(string name)
    {
        using Stream stream = _theme.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Type? ModelOf(Type component)
    {
        for (Type? type = component.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PageComponent<>))
            {
                return type.GetGenericArguments()[0];
            }
        }

        return null;
    }
}
