namespace PhotoSync.Bot.Interactions;

/// <summary>What is worth a line of the audit.</summary>
public enum AuditAct
{
    /// <summary>A person replaced their photo.</summary>
    PhotoReplaced,

    /// <summary>A person removed their photo.</summary>
    PhotoRemoved,

    /// <summary>A change of a photo was refused or not answered.</summary>
    PhotoChangeFailed,

    /// <summary>Somebody acted on a card that was made for somebody else, or in another conversation.</summary>
    ForeignCardRefused,

    /// <summary>A card was used after its time.</summary>
    ExpiredCardRefused,

    /// <summary>A button that works once was used again.</summary>
    ReplayRefused,

    /// <summary>A card action named a card or a verb that was never offered.</summary>
    AlteredCardRefused,

    /// <summary>A person signed in.</summary>
    SignedIn,

    /// <summary>A person signed out.</summary>
    SignedOut,

    /// <summary>Everything about a person was deleted, at their own wish or by an admin.</summary>
    Forgotten,

    /// <summary>An admin had everything about a person deleted.</summary>
    PersonErased,

    /// <summary>A person asked not to be reminded any more.</summary>
    RemindersStopped,

    /// <summary>An admin had somebody's photo checked.</summary>
    PersonChecked,

    /// <summary>An admin had the doctor look.</summary>
    DoctorAsked,

    /// <summary>An admin had everybody looked at.</summary>
    SweepOrdered,

    /// <summary>An admin planned a campaign; the detail is its number.</summary>
    CampaignPlanned,

    /// <summary>An admin let a campaign go.</summary>
    CampaignConfirmed,

    /// <summary>An admin paused a campaign; the detail is its number.</summary>
    CampaignPaused,

    /// <summary>An admin let a campaign go on.</summary>
    CampaignResumed,

    /// <summary>An admin ended a campaign.</summary>
    CampaignCancelled,

    /// <summary>An admin took a campaign's cards back.</summary>
    CampaignWithdrawn,

    /// <summary>An admin had a campaign's messages sent once more to people of whom nobody knows whether they got them.</summary>
    CampaignSentAgain,

    /// <summary>An admin had a repair counted; nothing was written.</summary>
    RepairCounted,

    /// <summary>An admin's repair wrote somebody's photo into SharePoint; the result tells how far.</summary>
    PhotoRepaired,

    /// <summary>An admin downloaded a table; the detail is its name.</summary>
    TableDownloaded,
}
