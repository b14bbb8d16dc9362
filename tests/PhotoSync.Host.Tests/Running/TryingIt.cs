using Microsoft.Extensions.Logging;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
public sealed class TryingIt
{
    [Fact]
    public async Task Everybody_s_conversation_ends_as_promised_and_is_told()
    {
        using var output = new StringWriter();

        var exit = await TryCommand.RunAsync(["--environment", "Development", .. RunningHost.Patience], output);

        var told = output.ToString();
        Assert.True(exit == 0, told);
        Assert.Contains("Clara Lindqvist (S4a", told, StringComparison.Ordinal);
        Assert.Contains("SharePoint answered with photoWritten", told, StringComparison.Ordinal);
        Assert.Contains("24 people, 24 ended as promised, 0 did not.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_rehearsed_aside_when_PhotoSync_starts_and_the_persons_own_tenant_shows_nothing_of_it()
    {
        await using var host = await RunningHost.StartAsync();
        var lines = new Lines();

        await Rehearsal.PlayAsync(lines, ["--environment", "Development", .. RunningHost.Patience], CancellationToken.None);

        Assert.Empty(lines.Written);
        Assert.Empty(await host.Chat.ReadAsync(await host.PersonInAsync("S4a"), default));
        Assert.Empty(await host.Chat.ReadSyncLogAsync(default));
    }

    [Fact]
    public async Task Says_so_where_the_rehearsal_cannot_be_held()
    {
        var lines = new Lines();

        await Rehearsal.PlayAsync(lines, ["--environment", "Production"], CancellationToken.None);

        Assert.Equal("The rehearsal was broken off by StartRefused; the first answer takes a moment longer", Assert.Single(lines.Written));
    }

    private sealed class Lines : ILogger
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Written.Add(formatter(state, exception));
    }
}
