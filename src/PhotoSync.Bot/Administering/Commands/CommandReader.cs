using System.Text.RegularExpressions;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>Reads commands in each language that there are words for. They are exact: whatever else is written is a conversation.</summary>
internal static partial class CommandReader
{
    private static readonly (AdminWish Wish, Regex Words)[] Commands =
    [
        (AdminWish.Status, Status()),
        (AdminWish.WhoIsAffected, Affected()),
        (AdminWish.CheckPerson, Check()),
        (AdminWish.Doctor, Doctor()),
        (AdminWish.Pause, Pause()),
        (AdminWish.Resume, Resume()),
        (AdminWish.Cancel, Cancel()),
        (AdminWish.Withdraw, Withdraw()),
        (AdminWish.Repair, Repair()),
    ];

    /// <returns><see langword="null"/> where the text is no command.</returns>
    public static AdminCommand? Read(string? text)
    {
        var line = (text ?? "").Trim().TrimEnd('.', '!', '?', ' ');
        foreach (var (wish, words) in Commands)
            if (words.Match(line) is { Success: true } match)
                return new AdminCommand(wish, match.Groups["argument"].Value);

        return null;
    }

    private const string Person = @"(?<argument>[^\s@]{1,100}@[^\s@]{1,150})";
    private const string Campaign = @"(?: (?:campaign|kampanj))?(?: #?(?<argument>\d{1,12}))?";

    [GeneratedRegex("^(status|läge|läget)$", RegexOptions.IgnoreCase)]
    private static partial Regex Status();

    [GeneratedRegex("^(who is affected|who's affected|vilka berörs|vem berörs)$", RegexOptions.IgnoreCase)]
    private static partial Regex Affected();

    [GeneratedRegex("^(check|kolla|kontrollera) " + Person + "$", RegexOptions.IgnoreCase)]
    private static partial Regex Check();

    [GeneratedRegex("^(doctor|doktor|doktorn)$", RegexOptions.IgnoreCase)]
    private static partial Regex Doctor();

    [GeneratedRegex("^(pause|pausa)" + Campaign + "$", RegexOptions.IgnoreCase)]
    private static partial Regex Pause();

    [GeneratedRegex("^(resume|fortsätt)" + Campaign + "$", RegexOptions.IgnoreCase)]
    private static partial Regex Resume();

    [GeneratedRegex("^(cancel|avbryt)" + Campaign + "$", RegexOptions.IgnoreCase)]
    private static partial Regex Cancel();

    [GeneratedRegex("^(withdraw|återkalla)" + Campaign + "$", RegexOptions.IgnoreCase)]
    private static partial Regex Withdraw();

    [GeneratedRegex("^(repair|reparera)(?: (?:" + Person + "|everyone|all|alla))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Repair();
}
