using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>Every read of the borders, by name; each tells only what failed.</summary>
internal static class Reads
{
    public static SharePointProfile Profile { get; } = new()
    {
        PictureUrl = "https://contoso-my.sharepoint.com:443/User%20Photos/Profile%20Pictures/78ccf530_MThumb.jpg?t=63783110969",
    };

    public static IReadOnlyDictionary<string, Func<UnderTest, Task<ReadFailure?>>> All { get; } = new Dictionary<string, Func<UnderTest, Task<ReadFailure?>>>
    {
        ["person"] = async m => (await m.Directory.FindAsync(Some.PersonId(), UnderTest.Application, default)).FailureOrNull,
        ["person by name"] = async m => (await m.Directory.FindByNameAsync(Some.Tenant, "adele@contoso.example", UnderTest.Application, default)).FailureOrNull,
        ["mailbox"] = async m => (await m.Directory.ReadMailboxAsync(Some.PersonId(), UnderTest.Application, default)).FailureOrNull,
        ["photo policy"] = async m => (await m.Directory.ReadPhotoPolicyAsync(Some.Tenant, UnderTest.Application, default)).FailureOrNull,
        ["Exchange photo"] = async m => (await m.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default)).FailureOrNull,
        ["Exchange picture"] = async m => (await m.Exchange.ReadPictureAsync(Some.PersonId(), 240, UnderTest.Application, default)).FailureOrNull,
        ["SharePoint profile"] = async m => (await m.SharePoint.ReadProfileAsync(Some.Person(), UnderTest.Application, default)).FailureOrNull,
        ["SharePoint picture"] = async m => (await m.SharePoint.ReadThumbnailAsync(Profile, ThumbnailSize.Large, UnderTest.Application, default)).FailureOrNull,
    };
}
