
namespace PhotoSync.Host.Clustering;

/// <summary>
/// A node that was frozen, or cut off, learns from the table that the others declared it dead and cannot come back under that name. It stops in order, so that what is under way
/// ends, and its supervisor starts it afresh.
/// </summary>
internal sealed partial class StopWhereDeclaredDead(IHostApplicationLifetime lifetime, ILogger<StopWhereDeclaredDead> logger) : IFatalErrorHandler
{
    private const int Failure = 1;

    public bool IsUnexpected(Exception exception) => exception is not OperationCanceledException;

    public void OnFatalException(object? sender, string? context, Exception? exception)
    {
        Log.Stops(logger, context ?? "", exception);
        Environment.ExitCode = Failure;
        lifetime.StopApplication();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Critical, "This node is no longer part of the cluster and stops: {Context}")]
        public static partial void Stops(ILogger logger, string context, Exception? exception);
    }
}
