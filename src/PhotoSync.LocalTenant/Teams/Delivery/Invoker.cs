using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>Sends invokes as a client does: it waits, and repeats the very same activity when no answer comes in time.</summary>
internal sealed class Invoker(BotClient bot, ActivityWriter writer, TeamsOptions options)
{
    public async Task<BotAnswer> InvokeAsync(Person person, string name, JsonObject value, string? replyTo, CancellationToken cancellationToken)
    {
        var activity = writer.Invoke(person, name, value, replyTo);
        for (var repeats = 0; ; repeats++)
        {
            var answer = await bot.PostAsync(activity, options.InvokeDeadline, cancellationToken).ConfigureAwait(false);
            if (answer.Kind != BotAnswerKind.TimedOut || repeats == options.InvokeRetries)
                return answer;
        }
    }
}
