using Microsoft.Extensions.Hosting;

namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>Work that nobody waits for, such as turns at the bot. The tenant stops only after it has: nothing writes into a closed database.</summary>
internal sealed class Underway : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _tasks = [];

    public CancellationToken Stopping => _stop.Token;

    public void Add(Task task)
    {
        lock (_gate)
            _tasks.Add(task);
        task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        Task[] tasks;
        lock (_gate)
            tasks = [.. _tasks];
        try
        {
            await Task.WhenAll(tasks).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // That is what it was asked for.
        }
    }

    public void Dispose() => _stop.Dispose();

    private void Forget(Task done)
    {
        lock (_gate)
            _tasks.Remove(done);
    }
}
