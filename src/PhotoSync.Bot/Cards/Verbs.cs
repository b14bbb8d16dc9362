namespace PhotoSync.Bot.Cards;

/// <summary>What the buttons of cards ask for. They come back with the id of an interaction and nothing else.</summary>
internal static class Verbs
{
    public const string Refresh = "refresh";
    public const string CheckAgain = "checkAgain";
    public const string Back = "back";
    public const string Why = "why";
    public const string MessageForIt = "messageForIt";
    public const string Resync = "resync";
    public const string BeenThere = "beenThere";
    public const string Upload = "upload";
    public const string StillOld = "stillOld";
    public const string SignIn = "signIn";
    public const string Use = "use";
    public const string Cancel = "cancel";
    public const string Crop = "crop";
    public const string Remove = "remove";
    public const string Keep = "keep";
    public const string Forget = "forget";
    public const string Check = "check";
    public const string Confirm = "confirm";
    public const string ConfirmAll = "confirmAll";
    public const string NotNow = "notNow";
    public const string StopReminding = "stopReminding";
    public const string CountCampaign = "countCampaign";
    public const string EditCampaign = "editCampaign";
    public const string SendCampaign = "sendCampaign";
    public const string Samples = "samples";
    public const string PauseCampaign = "pauseCampaign";
    public const string ResumeCampaign = "resumeCampaign";
    public const string CancelCampaign = "cancelCampaign";
    public const string DeleteCards = "deleteCards";
    public const string RewriteCards = "rewriteCards";
    public const string Uncertain = "uncertain";
    public const string SendAgain = "sendAgain";
    public const string SendAgainToAll = "sendAgainToAll";
    public const string Earlier = "earlier";
    public const string OpenCampaign = "openCampaign";
}
