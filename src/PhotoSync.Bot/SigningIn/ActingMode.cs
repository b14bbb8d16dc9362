namespace PhotoSync.Bot.SigningIn;

/// <summary>Whose rights PhotoSync uses for an employee's own photo.</summary>
public enum ActingMode
{
    /// <summary>The employee's own, by single sign-on.</summary>
    Delegated,

    /// <summary>The application's.</summary>
    Application,
}
