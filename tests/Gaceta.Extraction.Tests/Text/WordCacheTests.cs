namespace Gaceta.Extraction.Tests.Text;

public sealed class WordCacheTests
{
    [Fact]
    public void A_word_that_comes_again_is_not_made_again()
    {
        var cache = new WordCache<string>(word => word.ToUpperInvariant());
        string first = cache.Of("ferry");
        Assert.Equal("FERRY", first);
        Assert.Same(first, cache.Of("ferry"));
    }

    [Fact]
    public void Words_that_want_one_place_do_not_answer_for_each_other()
    {
        var cache = new WordCache<string>(word => word + "!");
        string[] words = [.. Enumerable.Range(0, 100_000).Select(i => $"word{i}")];
        Assert.All(words.Concat(words), word => Assert.Equal(word + "!", cache.Of(word)));
    }

    [Fact]
    public void A_long_word_is_not_kept()
    {
        var cache = new WordCache<string>(word => word + "!");
        string word = new('a', 100);
        Assert.NotSame(cache.Of(word), cache.Of(word));
    }
}
