namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>What the person's client does when the bot asks for their token.</summary>
internal enum SignInBehaviour
{
    /// <summary>It has the token without asking.</summary>
    Silent,

    /// <summary>It must ask the person to agree first.</summary>
    AsksConsent,

    /// <summary>It cannot get the token and tells the bot why; only the sign-in window is left.</summary>
    Fails,
}
