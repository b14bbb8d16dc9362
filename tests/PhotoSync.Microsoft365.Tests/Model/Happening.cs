namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>One thing that happens: one of the nested kinds, nothing else.</summary>
public abstract record Happening
{
    private Happening()
    {
    }

    /// <summary>The bot looks, and its finding is held against what is so.</summary>
    public sealed record Check : Happening;

    /// <summary>Time passes.</summary>
    public sealed record Wait(int Minutes) : Happening;

    /// <summary>A new photo comes to Exchange from elsewhere.</summary>
    public sealed record NewPhoto : Happening;

    /// <summary>The photo at Exchange is removed elsewhere.</summary>
    public sealed record PhotoRemoved : Happening;

    /// <summary>The person uses the bot to upload a photo.</summary>
    public sealed record Upload : Happening;

    /// <summary>The person uses the bot to remove their photo.</summary>
    public sealed record Removal : Happening;

    /// <summary>The person opens their own page by the bot's link.</summary>
    public sealed record Visit : Happening;

    /// <summary>The person opens their own page without telling anybody.</summary>
    public sealed record SecretVisit : Happening;

    /// <summary>SharePoint looks, from now on, without writing anything, or no longer so.</summary>
    public sealed record Sticks(bool IsStuck) : Happening;

    /// <summary>Somebody switches the pull from Exchange off or on.</summary>
    public sealed record Pull(bool IsOn) : Happening;

    /// <summary>The three files at SharePoint are gone.</summary>
    public sealed record FilesLost : Happening;

    /// <summary>The mailbox moves.</summary>
    public sealed record MailboxMoves(string To) : Happening;

    /// <summary>The account is blocked or unblocked.</summary>
    public sealed record Account(bool IsEnabled) : Happening;

    /// <summary>The tenant's large thumbnails get another size.</summary>
    public sealed record ThumbnailSize(int Side) : Happening;

    /// <summary>Who may change photos.</summary>
    public sealed record Policy(string? Source) : Happening;
}
