using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Wishes;

/// <summary>Says what was deleted about a person.</summary>
internal static class ErasedWords
{
    public static string Say(Voice voice, Erased erased) => erased.Counts.Count == 0
        ? voice.Say("Forget.Nothing")
        : voice.Say("Forget.Erased", string.Join(", ", erased.Counts.OrderBy(each => each.Key).Select(each => voice.Say($"Forget.Erased.{each.Key}", each.Value))));
}
