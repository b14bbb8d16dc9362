namespace PhotoSync.Bot.SigningIn;

/// <summary>What came of somebody's asking for what only admins get.</summary>
internal enum AdminEntry
{
    /// <summary>They are no admin: answer as any employee is answered who writes the same.</summary>
    Closed,

    /// <summary>They are an admin.</summary>
    Open,

    /// <summary>They were asked to sign in; the talk is resumed after it, and asks again.</summary>
    SignsIn,
}
