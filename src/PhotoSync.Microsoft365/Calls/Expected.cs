namespace PhotoSync.Microsoft365.Calls;

/// <summary>What a successful answer holds. It bounds how much of it is read.</summary>
internal enum Expected
{
    /// <summary>JSON, at most 1 MB.</summary>
    Json,

    /// <summary>A long list of people, each with all of their plans, at most 8 MB.</summary>
    Listing,

    /// <summary>A picture, at most 8 MB.</summary>
    Picture,
}
