using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Gaceta.Exports;

/// <summary>
/// The tables as a SQLite file. It is made anew in one transaction, in the order of the data, so that the same digest gives the same bytes.
/// </summary>
internal static class Database
{
    public const string File = "digest.sqlite";

    public static ReadOnlyMemory<byte> Write(DigestData data)
    {
        string folder = Directory.CreateTempSubdirectory("gaceta-").FullName;
        try
        {
            string file = Path.Combine(folder, File);
            Fill(file, data);
            return System.IO.File.ReadAllBytes(file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Fill(string file, DigestData data)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        foreach (Func<DigestData, Table> table in Tables.All)
        {
            Fill(connection, table(data));
        }

        transaction.Commit();
    }

    /// <summary>Names of tables and columns are the program's own; only values are strangers' text, and those are parameters.</summary>
    private static void Fill(SqliteConnection connection, Table table)
    {
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText = $"CREATE TABLE {table.Name} ({string.Join(", ", table.Columns)})";
        create.ExecuteNonQuery();

        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table.Name} VALUES ({string.Join(", ", table.Columns.Select((_, i) => Parameter(i)))})";
        SqliteParameter[] parameters = [.. table.Columns.Select((_, i) => insert.Parameters.Add(new SqliteParameter { ParameterName = Parameter(i) }))];
        foreach (object?[] row in table.Rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }
    }

    private static string Parameter(int index) => "$" + index.ToString(CultureInfo.InvariantCulture);
}
