using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>A message as the page gets it.</summary>
internal sealed record MessageJson(string Id, long Seq, long Version, string From, DateTimeOffset At, JsonObject Activity)
{
    public bool Edited { get; init; }

    public bool Deleted { get; init; }

    public bool Hidden { get; init; }

    /// <summary>Whether the person is told of it: everything that the bot says, save a sign-in that happens by itself.</summary>
    public bool Notable { get; init; }

    public JsonObject? View { get; init; }

    public int CardVersion { get; init; }

    public SignInProgress? SignIn { get; init; }

    public string? Problem { get; init; }

    public IReadOnlyList<AttachedJson> Pictures { get; init; } = [];

    public IReadOnlyList<AttachedJson> Files { get; init; } = [];

    public static MessageJson Of(Guid person, ChatMessage message) => new(
        message.Id, message.Seq, message.Version, message.From == Author.Bot ? "bot" : "person", message.At, message.Activity)
    {
        Edited = message.Edited,
        Deleted = message.Deleted,
        Hidden = message.Hidden,
        Notable = message is { From: Author.Bot, Deleted: false, Hidden: false } && message.SignIn is null or { State: "ask" },
        View = message.View,
        CardVersion = message.CardVersion,
        SignIn = message.SignIn,
        Problem = message.Problem,
        Pictures = [.. message.Uploads.Where(u => u.IsInline).Select(u => AttachedJson.Of(person, u))],
        Files = [.. message.Uploads.Where(u => !u.IsInline).Select(u => AttachedJson.Of(person, u))],
    };
}
