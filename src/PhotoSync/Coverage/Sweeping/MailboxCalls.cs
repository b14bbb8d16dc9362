using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Single requests to mailboxes, within the width that batches share.</summary>
internal sealed class MailboxCalls(OutlookWidth width)
{
    public async Task<Reading<T>> RunAsync<T>(Func<Task<Reading<T>>> call, CancellationToken cancellationToken)
    {
        var pass = await width.EnterAsync(1, cancellationToken);
        var refused = false;
        try
        {
            var read = await call();
            refused = read.FailureOrNull?.Reason == ReadFailureReason.Throttled;
            return read;
        }
        finally
        {
            width.Leave(1, pass, refused);
        }
    }
}
