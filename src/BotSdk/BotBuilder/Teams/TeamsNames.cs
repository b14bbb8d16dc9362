namespace Microsoft.Bot.Builder.Teams;

/// <summary>Names by which Teams tells apart what it sends.</summary>
internal static class TeamsNames
{
    /// <summary>Events about reading and meetings.</summary>
    public static bool IsEventOfTeams(string name) => name is
        "application/vnd.microsoft.readReceipt"
        or "application/vnd.microsoft.meetingStart"
        or "application/vnd.microsoft.meetingEnd"
        or "application/vnd.microsoft.meetingParticipantJoin"
        or "application/vnd.microsoft.meetingParticipantLeave";

    /// <summary>Changes of a team or of its channels; nobody is added or removed by them.</summary>
    public static bool IsChangeOfTeam(string eventType) => eventType is
        "channelCreated" or "channelDeleted" or "channelRenamed" or "channelRestored" or "channelShared" or "channelUnshared"
        or "teamArchived" or "teamDeleted" or "teamHardDeleted" or "teamRenamed" or "teamRestored" or "teamUnarchived";

    /// <summary>Invokes of features left out whose value must be an object.</summary>
    public static bool IsInvokeOnObject(string name) => name is
        "fileConsent/invoke" or "actionableMessage/executeAction" or "composeExtension/queryLink" or "composeExtension/anonymousQueryLink"
        or "composeExtension/query" or "composeExtension/submitAction" or "composeExtension/fetchTask" or "composeExtension/querySettingUrl"
        or "tab/fetch" or "tab/submit";
}
