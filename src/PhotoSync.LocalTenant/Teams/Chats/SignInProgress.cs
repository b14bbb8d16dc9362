namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>How far the sign-in that a message asks for has come, as the person sees it.</summary>
/// <param name="State">working, ask or done.</param>
/// <param name="Consent">Whether the button asks for consent; otherwise it opens the sign-in window.</param>
/// <param name="Text">What the card says.</param>
/// <param name="Button">What its button is called.</param>
/// <param name="Link">The sign-in window's address.</param>
/// <param name="Permissions">What the person is asked to agree to.</param>
/// <param name="Problem">Why the last try failed; null when none did.</param>
internal sealed record SignInProgress(
    string State, bool Consent, string? Text, string? Button, string? Link, IReadOnlyList<string> Permissions, string? Problem);
