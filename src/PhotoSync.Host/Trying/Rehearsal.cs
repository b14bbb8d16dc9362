using PhotoSync.Host.Composition;

namespace PhotoSync.Host.Trying;

/// <summary>
/// Plays one conversation aside while the person who has just started PhotoSync opens the chat: all that has to be loaded and compiled for a first answer is
/// ready when they ask. Nothing of it is seen in their tenant.
/// </summary>
internal sealed partial class Rehearsal : IAsyncDisposable
{
    private const string Part = "S4a";
    // A stop in its midst would be told as a failure.
    private static readonly string[] Silently = ["--Logging:Console:LogLevel:Default", "None"];

    private readonly CancellationTokenSource stopping;
    private readonly Task play;

    private Rehearsal(ILogger<Rehearsal> logger, CancellationToken hostStops)
    {
        stopping = CancellationTokenSource.CreateLinkedTokenSource(hostStops);
        play = Task.Run(() => PlayAsync(logger, [], stopping.Token), CancellationToken.None);
    }

    /// <returns><see langword="null"/> where a collector listens, which would count what nobody did.</returns>
    public static Rehearsal? Begin(PhotoSyncHost host) =>
        string.IsNullOrEmpty(host.Services.GetRequiredService<IConfiguration>()["OTEL_EXPORTER_OTLP_ENDPOINT"])
            ? new Rehearsal(host.Services.GetRequiredService<ILogger<Rehearsal>>(), host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping)
            : null;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await play;
        stopping.Dispose();
    }

    /// <summary>The conversation, from its own stage to the end.</summary>
    public static async Task PlayAsync(ILogger logger, string[] args, CancellationToken cancellationToken)
    {
        try
        {
            await using var stage = await Stage.SetAsync([.. Silently, .. args], cancellationToken);
            var who = (await stage.Chat.ListAsync(cancellationToken)).First(person => person.SeededAs == Part);
            using var first = new SemaphoreSlim(1);
            await Stories.PlayAsync(new Story(stage.Open(1, first), who, cancellationToken));
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The Host stops.
        }
        catch (Exception failure) // nobody waits for it; without it the first answer takes a second longer
        {
            Log.Broken(logger, failure.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The rehearsal was broken off by {Fault}; the first answer takes a moment longer")]
        public static partial void Broken(ILogger logger, string fault);
    }
}
