namespace PhotoSync.Host.Administering;

/// <summary>What the admin page needs before anybody has signed in. Nothing of it is secret.</summary>
/// <param name="Frames">Origins that may frame the page beside Teams' own.</param>
/// <param name="SignIn">How a plain browser signs in.</param>
/// <param name="CountsOnly">Whether there are no lists of people.</param>
internal sealed record AdminSetup(IReadOnlyList<string> Frames, BrowserSignIn SignIn, bool CountsOnly);
