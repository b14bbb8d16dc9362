namespace PhotoSync.Host.Api.Campaigns;

/// <summary>The confirmation of a draft.</summary>
/// <param name="Recipients">The number of recipients that the draft counted; needed over ten.</param>
internal sealed record ConfirmWish(int? Recipients);
