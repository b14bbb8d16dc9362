using PhotoSync.Bot.Pictures;

namespace PhotoSync.Bot.Tests.Office;

internal sealed class PlainLinks : IPictureLinks
{
    public Uri For(string interactionId, PictureKind kind, DateTimeOffset asOf) =>
        new($"https://photosync.example/pictures/{interactionId}/{kind}/{asOf.ToUnixTimeSeconds()}");
}
