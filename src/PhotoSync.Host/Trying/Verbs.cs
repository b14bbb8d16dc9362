namespace PhotoSync.Host.Trying;

/// <summary>What the buttons of the bot's cards ask for, as they stand on the wire.</summary>
internal static class Verbs
{
    public const string CheckAgain = "checkAgain";
    public const string Back = "back";
    public const string MessageForIt = "messageForIt";
    public const string Resync = "resync";
    public const string Upload = "upload";
    public const string StillOld = "stillOld";
    public const string Use = "use";
    public const string SignIn = "signIn";
}
