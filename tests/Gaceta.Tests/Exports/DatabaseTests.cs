using Gaceta.Tests.Sites;
using Microsoft.Data.Sqlite;

namespace Gaceta.Tests.Exports;

public sealed class DatabaseTests
{
    private const string Article = "---\nTitle: Ferry's \"return\"; DROP TABLE articles\nPublished: 2026-01-06\n---\n\n\"We sail again,\" said Elena Duarte.\n";

    [Fact]
    public void The_file_holds_the_tables_and_is_the_same_for_the_same_digest()
    {
        using TestSite one = Site();
        using TestSite two = Site();
        BuiltSite built = one.Build();

        Assert.Equal(built.ReadBytes("data/digest.sqlite"), two.Build().ReadBytes("data/digest.sqlite"));
        Assert.Equal("Ferry's \"return\"; DROP TABLE articles", Scalar(built, "SELECT title FROM articles WHERE date = '2026-01-06'"));
        Assert.Equal("elena-duarte", Scalar(built, "SELECT speaker FROM quotes JOIN actors ON actors.id = speaker"));
    }

    [Fact]
    public void Without_the_setting_there_is_none()
    {
        using TestSite site = new TestSite().With("articles/ferry.md", Article);

        Assert.DoesNotContain("data/digest.sqlite", site.Build().Files);
    }

    private static TestSite Site()
    {
        TestSite site = new TestSite().With("articles/ferry.md", Article);
        site.Settings = site.Settings with { ExportSqlite = true };
        return site;
    }

    private static object? Scalar(BuiltSite built, string query)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(built.Folder, "data/digest.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }
}
