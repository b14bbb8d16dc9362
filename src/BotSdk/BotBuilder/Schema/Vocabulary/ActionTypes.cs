namespace Microsoft.Bot.Schema;

/// <summary>What pressing a <see cref="CardAction"/> does.</summary>
public static class ActionTypes
{
    /// <summary>Opens a URL in the browser.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Says the value in the conversation as the person's own message.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value to the bot, unseen.</summary>
    public const string PostBack = "postBack";

    /// <summary>Downloads a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Opens a sign-in window.</summary>
    public const string Signin = "signin";

    /// <summary>Sends text and value to the bot and shows <see cref="CardAction.DisplayText"/>.</summary>
    public const string MessageBack = "messageBack";
}
