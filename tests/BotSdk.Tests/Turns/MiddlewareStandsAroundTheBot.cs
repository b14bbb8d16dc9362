using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotSdk.Tests.Turns;

public class MiddlewareStandsAroundTheBot
{
    private readonly List<string> _seen = [];
    private readonly NoChannel _adapter = new();

    [Fact]
    public async Task The_first_that_was_added_stands_outermost()
    {
        _adapter.Use(new Noting("outer", _seen)).Use(new Noting("inner", _seen));

        await _adapter.RunAsync(_ => _seen.Add("bot"));

        Assert.Equal(["outer in", "inner in", "bot", "inner out", "outer out"], _seen);
    }

    [Fact]
    public async Task A_failure_goes_to_the_caller_where_nobody_takes_it()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(_ => throw new InvalidOperationException()));
    }

    [Fact]
    public async Task A_failure_ends_at_the_error_handler_with_its_turn()
    {
        _adapter.OnTurnError = (turn, failure) =>
        {
            _seen.Add($"{turn.Activity.Type}: {failure.Message}");
            return Task.CompletedTask;
        };

        await _adapter.RunAsync(_ => throw new InvalidOperationException("broken"));

        Assert.Equal(["message: broken"], _seen);
    }

    [Fact]
    public async Task The_turn_has_the_culture_of_its_activity_and_the_caller_keeps_its_own()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;

        await _adapter.RunAsync(_ => _seen.Add(System.Globalization.CultureInfo.CurrentCulture.Name), locale: "sv-SE");

        Assert.Equal(["sv-SE"], _seen);
        Assert.Equal(before, System.Globalization.CultureInfo.CurrentCulture);
    }

    private sealed class Noting(string name, List<string> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add(name + " in");
            await next(cancellationToken);
            seen.Add(name + " out");
        }
    }

    private sealed class NoChannel : BotAdapter
    {
        public Task RunAsync(Action<ITurnContext> bot, string? locale = null)
        {
            BotCallbackHandler callback = (turn, _) =>
            {
                bot(turn);
                return Task.CompletedTask;
            };
            return RunPipelineAsync(new TurnContext(this, new Activity("message") { Locale = locale }), callback, default);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
