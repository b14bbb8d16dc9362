namespace PhotoSync.Bot.Listening;

/// <summary>What was understood.</summary>
/// <param name="Intent">What the person means.</param>
/// <param name="Language">The language asked for with <see cref="Listening.Intent.Speak"/>, as a BCP 47 tag; else <see langword="null"/>.</param>
internal sealed record Understood(Intent Intent, string? Language = null)
{
    public static Understood Nothing { get; } = new(Intent.Unknown);
}
