using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Teams.Client;

/// <summary>What came of a press in a card or a dialog, as the client shows it.</summary>
/// <param name="Outcome">card, message, error, signIn, dialog, sent, open, closed or nothing.</param>
/// <param name="Text">What the person is told.</param>
/// <param name="Code">The code of an error.</param>
/// <param name="Dialog">The dialog to show: title, width, height and a card, a url or words.</param>
/// <param name="Url">The address to open.</param>
internal sealed record CardOutcome(string Outcome, string? Text = null, string? Code = null, JsonObject? Dialog = null, string? Url = null)
{
    public static CardOutcome Nothing { get; } = new("nothing");

    public static CardOutcome Closed { get; } = new("closed");

    public static CardOutcome Sent { get; } = new("sent");

    public static CardOutcome Error(string text, string? code = null) => new("error", text, code);
}
