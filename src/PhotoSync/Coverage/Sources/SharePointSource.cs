using PhotoSync.Photos;

namespace PhotoSync.Coverage.Sources;

/// <summary>What a sweep asks of SharePoint.</summary>
/// <param name="Photos">Profiles, and copies whose stamp is new.</param>
/// <param name="Dates">The dates of copies.</param>
/// <param name="Size">Is told how large the tenant is.</param>
public sealed record SharePointSource(ISharePointPhotos Photos, ICopyDates Dates, ITenantSize Size);
