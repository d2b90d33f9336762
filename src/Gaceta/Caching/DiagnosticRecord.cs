using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>A diagnostic as bytes.</summary>
internal static class DiagnosticRecord
{
    public static void Write(RecordWriter writer, Diagnostic diagnostic)
    {
        writer.Text(diagnostic.Code);
        writer.Number((int)diagnostic.Severity);
        writer.Text(diagnostic.File);
        writer.Text(diagnostic.Message);
        writer.NumberOrNone(diagnostic.Line);
        writer.NumberOrNone(diagnostic.Column);
        writer.TextOrNone(diagnostic.Found);
        writer.TextOrNone(diagnostic.Expected);
    }

    public static Diagnostic Read(RecordReader reader) => new(reader.Text(), (Severity)reader.Number(), reader.Text(), reader.Text())
    {
        Line = reader.NumberOrNone(),
        Column = reader.NumberOrNone(),
        Found = reader.TextOrNone(),
        Expected = reader.TextOrNone(),
    };
}
