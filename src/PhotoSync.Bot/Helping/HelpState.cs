namespace PhotoSync.Bot.Helping;

/// <summary>What the help says first.</summary>
/// <param name="Opening">Key of the sentence.</param>
internal sealed record HelpState(string Opening);
