namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>How somebody is found.</summary>
/// <param name="HasPhoto">Whether there is a photo at Exchange.</param>
/// <param name="Mailbox">cloud, onPremises or none, as the tenant names them.</param>
/// <param name="Licence">The licence's part number.</param>
/// <param name="IsOnPremisesSynced">Whether an on-premises directory feeds the account.</param>
/// <param name="Profile">What SharePoint has.</param>
/// <param name="HoursAgo">How long ago that was written.</param>
public sealed record Beginning(bool HasPhoto, string Mailbox, string Licence, bool IsOnPremisesSynced, KnownProfile Profile, int HoursAgo);
