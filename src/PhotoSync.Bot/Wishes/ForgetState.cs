namespace PhotoSync.Bot.Wishes;

/// <summary>The state of the talk about forgetting.</summary>
/// <param name="IsAnswered">Whether the person has answered.</param>
internal sealed record ForgetState(bool IsAnswered);
