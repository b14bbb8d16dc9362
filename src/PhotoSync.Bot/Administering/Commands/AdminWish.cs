namespace PhotoSync.Bot.Administering.Commands;

/// <summary>What an admin can ask for by a line of text.</summary>
internal enum AdminWish
{
    /// <summary>How the tenant stands.</summary>
    Status,

    /// <summary>Whose photo is wrong.</summary>
    WhoIsAffected,

    /// <summary>One person's diagnosis.</summary>
    CheckPerson,

    /// <summary>What is misconfigured.</summary>
    Doctor,

    /// <summary>A campaign is to hold.</summary>
    Pause,

    /// <summary>It is to go on.</summary>
    Resume,

    /// <summary>It is to end.</summary>
    Cancel,

    /// <summary>Its cards are to be taken back.</summary>
    Withdraw,

    /// <summary>One person's photo is to be written into SharePoint, or everybody's whom nothing else helps.</summary>
    Repair,
}
