namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>The times that the form offers.</summary>
internal static class Whens
{
    public const string Now = "now";
    public const string Once = "once";
    public const string Weekly = "weekly";
    public const string Fortnightly = "fortnightly";

    public static IReadOnlyList<string> All { get; } = [Now, Once, Weekly, Fortnightly];
}
