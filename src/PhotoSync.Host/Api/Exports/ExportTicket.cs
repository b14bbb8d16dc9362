namespace PhotoSync.Host.Api.Exports;

/// <summary>Where a download can be fetched, once, without a token.</summary>
/// <param name="Address">A path of this server.</param>
/// <param name="ExpiresAt">When it is good for nothing any more, in UTC.</param>
internal sealed record ExportTicket(string Address, DateTimeOffset ExpiresAt);
