namespace PhotoSync.Bot.SigningIn;

/// <summary>Whether somebody may administer.</summary>
public enum AdminStanding
{
    /// <summary>They may not: they are served as an employee.</summary>
    Employee,

    /// <summary>They may.</summary>
    Admin,

    /// <summary>Nobody can tell before they sign in.</summary>
    Unknown,
}
