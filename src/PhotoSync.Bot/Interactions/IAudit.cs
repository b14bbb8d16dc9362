namespace PhotoSync.Bot.Interactions;

/// <summary>The durable list of what people did through the bot and of what was turned away.</summary>
public interface IAudit
{
    /// <summary>Adds a line.</summary>
    Task WriteAsync(AuditLine line, CancellationToken cancellationToken);
}
