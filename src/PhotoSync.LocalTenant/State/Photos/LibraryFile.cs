namespace PhotoSync.LocalTenant.State;

/// <summary>A picture file in the User Photos library. <paramref name="Side"/> is null when the picture is served as it was uploaded.</summary>
internal sealed record LibraryFile(Picture Picture, int? Side, DateTimeOffset ModifiedAt);
