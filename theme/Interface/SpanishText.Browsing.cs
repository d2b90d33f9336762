namespace Theme.Interface;

internal sealed partial class SpanishText
{
    public override string InArticles(int count) => $"en {Articles(count)}";
    public override string Times(int count) => $"{Number(count)}×";
    public override string LinkToParagraph => "Enlace a este párrafo";
}
