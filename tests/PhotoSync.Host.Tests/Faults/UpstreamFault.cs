using System.Text.Json.Nodes;
using PhotoSync.Reading;

namespace PhotoSync.Host.Tests.Faults;

/// <summary>A way for a call to fail, as the tenant's fault book has it.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Reason">What a person is told where the failed fact is needed; <see langword="null"/> where a repetition succeeds.</param>
/// <param name="Script">What the tenant does.</param>
public sealed record UpstreamFault(string Name, ReadFailureReason? Reason, Func<JsonObject> Script)
{
    private const string Json = "application/json; charset=utf-8";

    public static IReadOnlyList<UpstreamFault> All { get; } =
    [
        Status(429, ReadFailureReason.Throttled, ("Retry-After", "60")) with { ClosesDoors = true },
        Status(429, null, ("Retry-After", "1")) with { Name = "429 once, Retry-After: 1", Times = 1 },
        Status(429, ReadFailureReason.Throttled),
        Status(500, ReadFailureReason.Unavailable),
        Status(502, ReadFailureReason.Unavailable),
        Status(503, ReadFailureReason.Unavailable),
        Status(504, ReadFailureReason.Unavailable),
        Status(401, null) with { Name = "401 once", Times = 1 },
        Status(401, ReadFailureReason.NotAuthorized),
        Status(403, ReadFailureReason.Forbidden),
        new("no answer in time", ReadFailureReason.TimedOut, () => new() { ["kind"] = "Delay", ["delay"] = "00:00:04" }) { IsSlow = true },
        new("slow drip", ReadFailureReason.TimedOut, () => new() { ["kind"] = "SlowDrip", ["delay"] = "00:00:00.4" }) { IsSlow = true },
        new("reset", ReadFailureReason.Unavailable, () => new() { ["kind"] = "Drop" }),
        new("reset once", null, () => new() { ["kind"] = "Drop" }) { Times = 1 },
        new("reset after the work", ReadFailureReason.Unavailable, () => new() { ["kind"] = "DropAfter" }),
        new("wrong content type", ReadFailureReason.Unreadable, () => new() { ["kind"] = "WrongType", ["contentType"] = "text/plain" }),
        new("HTML", ReadFailureReason.Unreadable, () => new() { ["kind"] = "Html", ["status"] = 200 }),
        new("answer cut off", ReadFailureReason.Unavailable, () => new() { ["kind"] = "Truncate" }),
        new("half of a JSON", ReadFailureReason.Unreadable, () => Answer("{\"value\":[{\"id\":")),
        new("another JSON", ReadFailureReason.Unreadable, () => Answer("[1,null,\"x\"]")),
        new("huge body", ReadFailureReason.Unreadable, () => new() { ["kind"] = "Huge" }),
        new("empty 200", ReadFailureReason.Unreadable, () => Answer("")),
    ];

    /// <summary>How many requests it hits; <see langword="null"/> for all.</summary>
    public int? Times { get; init; }

    /// <summary>Whether it shows only by its taking longer than people wait.</summary>
    public bool IsSlow { get; init; }

    /// <summary>Whether the service is left alone for a while, whatever else is asked of it.</summary>
    public bool ClosesDoors { get; init; }

    public override string ToString() => Name;

    private static UpstreamFault Status(int status, ReadFailureReason? reason, params (string Name, string Value)[] headers) =>
        new($"{status}{string.Concat(headers.Select(header => $", {header.Name}: {header.Value}"))}", reason, () => new()
        {
            ["kind"] = "Answer", ["status"] = status, ["headers"] = new JsonObject(headers.Select(header => KeyValuePair.Create(header.Name, (JsonNode?)header.Value))),
        });

    private static JsonObject Answer(string body) => new() { ["kind"] = "Answer", ["status"] = 200, ["body"] = body, ["contentType"] = Json };
}
