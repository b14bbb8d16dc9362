namespace PhotoSync.Host.Composition;

/// <summary>The Host does not start as it is configured. The message says what to change; it is all that an operator needs to see.</summary>
internal sealed class StartRefused(string message) : Exception(message);
