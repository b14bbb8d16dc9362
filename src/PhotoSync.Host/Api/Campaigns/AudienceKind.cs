namespace PhotoSync.Host.Api.Campaigns;

/// <summary>What an audience is told by.</summary>
internal enum AudienceKind
{
    /// <summary>Everybody of the tenant.</summary>
    Everyone,

    /// <summary>The latest finding.</summary>
    States,

    /// <summary>An Entra group.</summary>
    Group,

    /// <summary>Names.</summary>
    Named,

    /// <summary>A list that was kept before; only in answers.</summary>
    Listed,
}
