namespace Microsoft.Bot.Schema.Teams;

/// <summary>The file consent card's media type. The card itself is left out: PhotoSync receives files and sends none.</summary>
public static class FileConsentCard
{
    /// <summary>Media type of an attachment with a file consent card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";
}
