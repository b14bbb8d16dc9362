namespace PhotoSync.LocalTenant.Login;

/// <summary>Why a token was not accepted.</summary>
internal enum TokenFault
{
    /// <summary>There is no bearer token.</summary>
    Missing,

    /// <summary>It is not a JWT.</summary>
    Unreadable,

    /// <summary>It was not signed by this tenant, or not issued for it.</summary>
    BadSignature,

    /// <summary>It is for another service.</summary>
    WrongAudience,

    /// <summary>Its time is over, or has not come.</summary>
    Expired,

    /// <summary>The person whom it names is gone.</summary>
    UnknownPerson,
}
