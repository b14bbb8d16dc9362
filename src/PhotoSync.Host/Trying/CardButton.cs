using System.Text.Json.Nodes;

namespace PhotoSync.Host.Trying;

/// <summary>A button of a card.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Verb">What it asks the bot for; <see langword="null"/> for links and dialogs.</param>
/// <param name="Link">Where it leads; <see langword="null"/> where it asks the bot.</param>
/// <param name="Action">The whole action, as the client sends it back.</param>
internal sealed record CardButton(string Title, string? Verb, Uri? Link, JsonObject Action);
