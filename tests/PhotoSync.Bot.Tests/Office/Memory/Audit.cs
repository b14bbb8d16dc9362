using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Tests.Office.Memory;

internal sealed class Audit : IAudit
{
    private readonly List<AuditLine> lines = [];

    public IReadOnlyList<AuditLine> Lines => lines;

    public IEnumerable<AuditAct> Acts => lines.Select(line => line.Act);

    public Task WriteAsync(AuditLine line, CancellationToken cancellationToken)
    {
        lock (lines)
            lines.Add(line);
        return Task.CompletedTask;
    }
}
