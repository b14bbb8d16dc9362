using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Reminding;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>What an admin entered, as they entered it.</summary>
internal sealed record FormEntries
{
    public string Audience { get; init; } = Audiences.Affected;

    public string Group { get; init; } = "";

    public string Names { get; init; } = "";

    public string Template { get; init; } = Templates.Friendly;

    public string OwnText { get; init; } = "";

    public string When { get; init; } = Whens.Now;

    public string Date { get; init; } = "";

    public string Time { get; init; } = "09:00";

    public bool OnlyWorkingHours { get; init; } = true;

    public string QuietDays { get; init; } = "30";

    public static FormEntries Of(Turn turn) => new()
    {
        Audience = CardInputs.Of(turn, "audience"),
        Group = CardInputs.Of(turn, "group"),
        Names = CardInputs.Of(turn, "names"),
        Template = CardInputs.Of(turn, "template"),
        OwnText = CardInputs.Of(turn, "own"),
        When = CardInputs.Of(turn, "when"),
        Date = CardInputs.Of(turn, "date"),
        Time = CardInputs.Of(turn, "time"),
        OnlyWorkingHours = CardInputs.Of(turn, "hours") == "true",
        QuietDays = CardInputs.Of(turn, "quiet"),
    };
}
