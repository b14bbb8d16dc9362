using CsvHelper;

namespace PhotoSync.Host.Api.Exports;

/// <summary>Writes rows as they come, so that memory does not grow with the table. A cell that a spreadsheet would take for a formula is written as text.</summary>
internal static class CsvTable
{
    // The mark tells spreadsheets that this is UTF-8.
    private static readonly CsvWriterOptions Form = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    public static async Task WriteAsync(Stream output, IReadOnlyList<string> header, IAsyncEnumerable<IReadOnlyList<string?>> rows, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(output, Form, leaveOpen: true);
        await WriteAsync(csv, header, cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
            await WriteAsync(csv, row, cancellationToken);
    }

    private static async Task WriteAsync(CsvWriter csv, IReadOnlyList<string?> cells, CancellationToken cancellationToken)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        await csv.EndRecordAsync(cancellationToken);
    }
}
