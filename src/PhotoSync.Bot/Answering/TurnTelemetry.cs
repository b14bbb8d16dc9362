using System.Diagnostics;
using Microsoft.Bot.Schema;

namespace PhotoSync.Bot.Answering;

/// <summary>The span of a turn. It tells what kind of activity came, never what was said or by whom.</summary>
public static class TurnTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string Name = "PhotoSync.Bot";

    private static readonly ActivitySource Source = new(Name);
    private static readonly HashSet<string> Invokes = ["adaptiveCard/action", "task/fetch", "task/submit", "signin/tokenExchange", "signin/verifyState", "signin/failure"];

    internal static System.Diagnostics.Activity? Start(IActivity activity)
    {
        var kind = activity.AsInvokeActivity()?.Name is { } name && Invokes.Contains(name) ? name : KindOf(activity.Type);
        return Source.StartActivity("turn", ActivityKind.Internal)?.SetTag("photosync.turn", kind);
    }

    /// <summary>The span of a kept promise, which nobody's message began.</summary>
    internal static System.Diagnostics.Activity? StartFollowUp(string purpose) =>
        Source.StartActivity("follow-up", ActivityKind.Internal, parentContext: default)?.SetTag("photosync.turn", purpose);

    /// <summary>Types that came from outside do not get into the telemetry as they are.</summary>
    private static string KindOf(string? type) => type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate or ActivityTypes.Event => type,
        _ => "other",
    };
}
