using System.Globalization;
using System.Resources;

namespace PhotoSync.Bot.Speaking;

/// <summary>How one person is spoken to: their language, and the times of their day. Sentences come from Sentences.resx, one key a sentence.</summary>
internal sealed class Voice(CultureInfo culture, Clockwork clock)
{
    private static readonly ResourceManager Resources = new("PhotoSync.Bot.Speaking.Sentences", typeof(Voice).Assembly);

    public CultureInfo Culture { get; } = culture;

    /// <summary>What "now" and "today" are for the person.</summary>
    public Clockwork Clock { get; } = clock;

    public Dates Dates => new(this);

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => Culture.TextInfo.IsRightToLeft;

    /// <summary>The sentence of that key, filled in.</summary>
    /// <exception cref="MissingManifestResourceException">There is no such sentence: a mistake of the program.</exception>
    public string Say(string key, params object[] values)
    {
        var sentence = Find(key) ?? throw new MissingManifestResourceException($"No sentence is named {key}.");
        return values.Length == 0 ? sentence : string.Format(Culture, sentence, IsRightToLeft ? [.. values.Select(Mirrored.Isolated)] : values);
    }

    /// <summary>The sentence of that key where there is one.</summary>
    public string? Find(string key) => Mirrored.Is(Culture)
        ? Resources.GetString(key, CultureInfo.InvariantCulture) is { } english ? Mirrored.Of(english) : null
        : Resources.GetString(key, Culture);

    /// <summary>The variant of a sentence that fits a number: <c>key.one</c> or <c>key.other</c>, the number being its first value.</summary>
    public string Count(string key, long number, params object[] values) => Say($"{key}.{Plural.Of(number, Culture)}", [number, .. values]);
}
