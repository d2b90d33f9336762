namespace Gaceta.Extraction.Tests.Text;

public sealed class WordTableTests
{
    [Fact]
    public void Every_word_of_a_table_that_grows_is_found_with_its_last_value()
    {
        string[] words = [.. Enumerable.Range(0, 1000).Select(i => $"word{i}")];
        var table = new WordTable<int>();
        foreach (string word in words.Concat(words))
        {
            table.Set(word, WordHash.Of(word), table.Find(word) + word.Length);
        }

        Assert.All(words, word => Assert.Equal(2 * word.Length, table.Find(word)));
        Assert.Equal(0, table.Find("word1000"));
    }

    [Fact]
    public void Words_with_one_hash_are_told_apart()
    {
        var table = new WordTable<string>();
        table.Set("ferry", 7, "a boat");
        table.Set("bridge", 7, "a way");
        Assert.Equal(("a boat", "a way", null), (table.Find("ferry", 7), table.Find("bridge", 7), table.Find("road", 7)));
    }

    [Fact]
    public void A_hash_of_zero_is_a_hash()
    {
        var table = new WordTable<string>();
        table.Set("ferry", 0, "a boat");
        Assert.Equal(("a boat", null), (table.Find("ferry", 0), table.Find("", 0)));
    }

    [Fact]
    public void An_empty_table_knows_no_word() => Assert.Null(new WordTable<string>([]).Find("ferry"));
}
