namespace PhotoSync.Host.Administering;

/// <summary>How a plain browser signs in.</summary>
/// <param name="Auth">MSAL.js' own options.</param>
/// <param name="Scopes">What is asked for.</param>
internal sealed record BrowserSignIn(BrowserAuth Auth, IReadOnlyList<string> Scopes);
