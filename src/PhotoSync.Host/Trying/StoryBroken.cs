namespace PhotoSync.Host.Trying;

/// <summary>A conversation did not go as promised.</summary>
internal sealed class StoryBroken(string message) : Exception(message);
