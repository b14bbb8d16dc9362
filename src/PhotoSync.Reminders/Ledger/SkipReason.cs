namespace PhotoSync.Reminders.Ledger;

/// <summary>Why a recipient was left out when their turn came. The numbers are stored and never change.</summary>
public enum SkipReason
{
    /// <summary>The goal is reached: their photo is right. Counted apart from all other skips.</summary>
    PhotoIsRight = 1,

    /// <summary>Their finding is none of those that the campaign is for.</summary>
    NotConcerned = 2,

    /// <summary>They asked not to be reminded.</summary>
    OptedOut = 3,

    /// <summary>They asked to be left alone for a while.</summary>
    Snoozed = 4,

    /// <summary>Another campaign reminded them meanwhile.</summary>
    RemindedRecently = 5,

    /// <summary>The account was disabled or deleted meanwhile.</summary>
    AccountGone = 6,

    /// <summary>Whether their photo is right could not be read in several attempts, and a reminder would perhaps be wrong.</summary>
    CouldNotBeChecked = 7,

    /// <summary>An admin ended the campaign before their turn came.</summary>
    CampaignEnded = 8,
}
