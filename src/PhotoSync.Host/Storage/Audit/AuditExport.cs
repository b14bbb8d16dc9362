using System.Text.Json;

namespace PhotoSync.Host.Storage.Audit;

/// <summary>Writes the audit as JSON Lines: one object a line, from the old end, at constant memory.</summary>
internal sealed class AuditExport(AuditPages pages)
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <param name="output">Where to.</param>
    /// <param name="withPeople">Whether object ids stand beside the audit's own names of people, as far as these were not destroyed.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task WriteAsync(Stream output, bool withPeople, CancellationToken cancellationToken)
    {
        await foreach (var row in pages.ReadAsync(0, cancellationToken))
        {
            await JsonSerializer.SerializeAsync(output, withPeople ? row : row with { ActorId = null, SubjectId = null }, AuditJson.Default.AuditRow, cancellationToken);
            await output.WriteAsync(LineEnd, cancellationToken);
        }
    }
}
