namespace Theme.Interface;

internal sealed partial class EnglishText
{
    public override string InArticles(int count) => $"in {Articles(count)}";
    public override string Times(int count) => $"{Number(count)}×";
    public override string LinkToParagraph => "Link to this paragraph";
}
