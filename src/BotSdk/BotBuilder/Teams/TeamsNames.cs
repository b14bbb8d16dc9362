namespace Microsoft.Bot.Builder.Teams;

/// <summary>Names by which Teams tells apart what it sends.</summary>
internal static class TeamsNames
{
    private static readonly HashSet<string> _events = new(StringComparer.Ordinal)
    {
        "application/vnd.microsoft.readReceipt", "application/vnd.microsoft.meetingStart", "application/vnd.microsoft.meetingEnd",
        "application/vnd.microsoft.meetingParticipantJoin", "application/vnd.microsoft.meetingParticipantLeave",
    };

    private static readonly HashSet<string> _changesOfTeam = new(StringComparer.Ordinal)
    {
        "channelCreated", "channelDeleted", "channelRenamed", "channelRestored", "channelShared", "channelUnshared",
        "teamArchived", "teamDeleted", "teamHardDeleted", "teamRenamed", "teamRestored", "teamUnarchived",
    };

    private static readonly HashSet<string> _invokesOnObject = new(StringComparer.Ordinal)
    {
        "fileConsent/invoke", "actionableMessage/executeAction", "composeExtension/queryLink", "composeExtension/anonymousQueryLink",
        "composeExtension/query", "composeExtension/submitAction", "composeExtension/fetchTask", "composeExtension/querySettingUrl",
        "tab/fetch", "tab/submit",
    };

    /// <summary>Events about reading and meetings.</summary>
    public static bool IsEventOfTeams(string name) => _events.Contains(name);

    /// <summary>Changes of a team or of its channels; nobody is added or removed by them.</summary>
    public static bool IsChangeOfTeam(string eventType) => _changesOfTeam.Contains(eventType);

    /// <summary>Invokes of features left out whose value must be an object.</summary>
    public static bool IsInvokeOnObject(string name) => _invokesOnObject.Contains(name);
}
