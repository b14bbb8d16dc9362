namespace PhotoSync.Bot.Reminding;

/// <summary>The messages that campaigns can send: each is a heading and a reason among the sentences.</summary>
public static class Templates
{
    /// <summary>For everybody whose photo needs a hand.</summary>
    public const string Friendly = "friendly";

    /// <summary>For people who are new.</summary>
    public const string Welcome = "welcome";

    /// <summary>For when a date draws near: a new intranet, a new badge.</summary>
    public const string Soon = "soon";

    /// <summary>All of them; the first is the usual one.</summary>
    public static IReadOnlyList<string> All { get; } = [Friendly, Welcome, Soon];

    /// <summary>The template of that name; the usual one where there is none.</summary>
    internal static string Find(string name) => All.Contains(name, StringComparer.Ordinal) ? name : Friendly;
}
