using System.Collections.Immutable;
using System.Reflection;
using Gaceta.Pages;
using Gaceta.Rights;

namespace Gaceta.Output;

/// <summary>
/// A file of the site, not made yet. It is made of inputs, plain data, by a function that sees nothing but them; so a build whose inputs
/// are equal to those of the last one need not make it again. Whatever a file shows has to be among its inputs, and cannot fail to be.
/// </summary>
internal abstract class OutputFile
{
    private OutputFile(SitePath path, ImmutableArray<PublishedArticle> texts) => (Path, Texts) = (path, texts.IsDefault ? [] : texts);

    /// <summary>Where it belongs.</summary>
    public SitePath Path { get; }

    /// <summary>The articles among its inputs: beside the surroundings, which all files share, those alone can change it.</summary>
    public ImmutableArray<PublishedArticle> Texts { get; }

    /// <summary>A page whose model is cheap to make: the model is the input. Models hold no articles.</summary>
    public static OutputFile Page(SitePath path, Func<PageModel> model) => Page(path, model, static model => model);

    /// <summary>A page whose model is dear, as it needs an article's text.</summary>
    /// <param name="inputs">Gathers all that the page depends on.</param>
    /// <param name="model">Static: a function that could reach more than its argument is refused.</param>
    /// <param name="texts">All articles among the inputs. Inputs that can hold articles are refused where it is left out.</param>
    public static OutputFile Page<TInputs>(SitePath path, Func<TInputs> inputs, Func<TInputs, PageModel> model, ImmutableArray<PublishedArticle> texts = default)
        where TInputs : class
    {
        Require<TInputs>(path, model.Method, model.Target, texts);
        return new PageFile<TInputs>(path, texts, inputs, model);
    }

    /// <summary>A file that needs no theme.</summary>
    /// <inheritdoc cref="Page{TInputs}"/>
    /// <param name="make">Static: a function that could reach more than its argument is refused.</param>
    public static OutputFile Bytes<TInputs>(
        SitePath path, Func<TInputs> inputs, Func<TInputs, ReadOnlyMemory<byte>> make, ImmutableArray<PublishedArticle> texts = default)
        where TInputs : class
    {
        Require<TInputs>(path, make.Method, make.Target, texts);
        return new BytesFile<TInputs>(path, texts, inputs, make);
    }

    /// <summary>A file that needs no theme, and grows with the digest: it is never held whole.</summary>
    /// <inheritdoc cref="Page{TInputs}"/>
    /// <param name="write">Static: a function that could reach more than its argument is refused.</param>
    public static OutputFile Long<TInputs>(SitePath path, Func<TInputs> inputs, Action<TInputs, Stream> write, ImmutableArray<PublishedArticle> texts = default)
        where TInputs : class
    {
        Require<TInputs>(path, write.Method, write.Target, texts);
        return new LongFile<TInputs>(path, texts, inputs, write);
    }

    /// <summary>Gathers the inputs. The file is still not made.</summary>
    public abstract Recipe Recipe();

    private static ReadOnlyMemory<byte> Whole(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }

    private static void Require<TInputs>(SitePath path, MethodInfo function, object? target, ImmutableArray<PublishedArticle> texts)
    {
        if (target?.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Length > 0)
        {
            throw new ArgumentException($"The function {function.Name} that makes {path} reaches for more than its inputs; expected a static one.", nameof(function));
        }

        if (texts.IsDefault && HeldArticles.In<TInputs>())
        {
            throw new ArgumentException($"The inputs of {path} can hold articles; expected the articles that they hold.", nameof(texts));
        }
    }

    private sealed class PageFile<TInputs>(SitePath path, ImmutableArray<PublishedArticle> texts, Func<TInputs> inputs, Func<TInputs, PageModel> model) : OutputFile(path, texts)
        where TInputs : class
    {
        public override Recipe Recipe()
        {
            TInputs gathered = inputs();
            return new Recipe(gathered, (renderer, cancellation) => renderer.RenderAsync(model(gathered), cancellation));
        }
    }

    private sealed class BytesFile<TInputs>(SitePath path, ImmutableArray<PublishedArticle> texts, Func<TInputs> inputs, Func<TInputs, ReadOnlyMemory<byte>> make)
        : OutputFile(path, texts)
        where TInputs : class
    {
        public override Recipe Recipe()
        {
            TInputs gathered = inputs();
            return new Recipe(gathered, (_, _) => Task.FromResult(make(gathered)));
        }
    }

    private sealed class LongFile<TInputs>(SitePath path, ImmutableArray<PublishedArticle> texts, Func<TInputs> inputs, Action<TInputs, Stream> write) : OutputFile(path, texts)
        where TInputs : class
    {
        public override Recipe Recipe()
        {
            TInputs gathered = inputs();
            return new Recipe(gathered, (_, _) => Task.FromResult(Whole(stream => write(gathered, stream)))) { Write = stream => write(gathered, stream) };
        }
    }
}
