namespace PhotoSync.Bot.Checking;

/// <summary>What a person asked for in words, on top of a check.</summary>
/// <param name="View">The side of the card that they want to see first, by its verb.</param>
/// <param name="StillSeesOldPicture">Whether they say that only some app shows an old picture.</param>
/// <param name="WasThere">Whether they say that they have been on their SharePoint page.</param>
internal sealed record CheckWish(string? View = null, bool StillSeesOldPicture = false, bool WasThere = false);
