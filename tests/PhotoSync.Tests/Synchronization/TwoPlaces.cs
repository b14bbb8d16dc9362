using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Moq;
using PhotoSync.Comparison;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Memory;
using PhotoSync.Testing.People;
using SkiaSharp;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Synchronization;

/// <summary>Exchange and SharePoint as the library sees them, each with a picture or none.</summary>
internal sealed class TwoPlaces
{
    public FakeTimeProvider Clock { get; } = new(Some.Morning);

    public Reading<Person?> Person { get; set; } = Known<Person?>(Some.Person());

    /// <summary>The directory answers when this has ended.</summary>
    public Task DirectoryWaitsFor { get; set; } = Task.CompletedTask;

    public byte[]? Exchange { get; set; }

    public byte[]? SharePoint { get; set; }

    /// <summary>The name that the person was last heard of by.</summary>
    public string? RecalledName { get; set; }

    public bool ExchangeBytesFail { get; set; }

    public int ExchangeBytesRead { get; private set; }

    public int ProfilesRead { get; private set; }

    public InMemoryTenantSigns Signs { get; } = new();

    public Task<CheckResult> CheckAsync(bool isNotedByAsker = false)
    {
        var memory = new CheckMemory(observations, new InMemoryVisits(), new InMemoryWriteJournal(), Signs) { Clock = Clock };
        return new PhotoCheck(Directory(), ExchangePhotos(), SharePointPhotos(), memory)
            .CheckAsync(new CheckQuestion(Some.PersonId(), new Acting.AsApplication(Some.Tenant)) { IsNotedByAsker = isNotedByAsker }, default);
    }

    /// <summary>Gives the fingerprint that is remembered of the Exchange photo another version, and another picture's bytes.</summary>
    public Task RememberAFingerprintOfVersionAsync(byte version)
    {
        var bytes = new byte[PhotoFingerprint.Length];
        bytes[0] = version;
        return observations.RecordAsync(Some.PersonId(), ETag(Exchange!), PhotoFingerprint.Parse(bytes), Clock.GetUtcNow(), default);
    }

    /// <summary>A picture of coloured discs that depends on the number alone.</summary>
    public static byte[] Portrait(int number, int pixels)
    {
        using var surface = SKSurface.Create(new SKImageInfo(pixels, pixels));
        var random = new Random(number);
        surface.Canvas.Clear(Colour(random));
        surface.Canvas.Scale(pixels);
        for (var disc = 0; disc < 30; disc++)
        {
            using var paint = new SKPaint { Color = Colour(random), IsAntialias = true };
            surface.Canvas.DrawCircle(random.NextSingle(), random.NextSingle(), 0.05f + (random.NextSingle() * 0.25f), paint);
        }

        using var image = surface.Snapshot();
        return image.Encode(SKEncodedImageFormat.Jpeg, 85).ToArray();
    }

    private readonly InMemoryObservations observations = new();

    private static string ETag(byte[] picture) => Convert.ToHexString(SHA256.HashData(picture));

    private static SKColor Colour(Random random) => new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));

    private IDirectory Directory()
    {
        var directory = new Mock<IDirectory>(MockBehavior.Strict);
        directory.Setup(d => d.FindAsync(Some.PersonId(), It.IsAny<Acting>(), default)).Returns(async () =>
        {
            await DirectoryWaitsFor;
            return Person;
        });
        directory.Setup(d => d.RecallNameAsync(Some.PersonId(), It.IsAny<Acting>(), default)).ReturnsAsync(() => RecalledName);
        directory.Setup(d => d.ReadMailboxAsync(Some.PersonId(), It.IsAny<Acting>(), default)).ReturnsAsync(Known(new Mailbox(MailboxKind.ExchangeOnline, null)));
        directory.Setup(d => d.ReadPhotoPolicyAsync(Some.Tenant, It.IsAny<Acting>(), default)).ReturnsAsync(Known(PhotoUpdatePolicy.Everyone));
        directory.Setup(d => d.ReadRolesAsync(Some.PersonId(), It.IsAny<Acting>(), default)).ReturnsAsync(Known<IReadOnlyList<Guid>>([]));
        return directory.Object;
    }

    private IExchangePhotos ExchangePhotos()
    {
        var exchange = new Mock<IExchangePhotos>(MockBehavior.Strict);
        exchange.Setup(e => e.ReadAsync(Some.PersonId(), It.IsAny<Acting>(), default))
            .ReturnsAsync(() => Known(Exchange is null ? null : new ExchangePhoto(ETag(Exchange), 648, 648)));
        exchange.Setup(e => e.ReadPictureAsync(Some.PersonId(), It.IsAny<int>(), It.IsAny<Acting>(), default)).ReturnsAsync(() =>
        {
            ExchangeBytesRead++;
            return ExchangeBytesFail ? Unread<PictureFile?>(Source.ExchangePhoto) : Known<PictureFile?>(new PictureFile(Exchange, null, null));
        });
        return exchange.Object;
    }

    private ISharePointPhotos SharePointPhotos()
    {
        var sharePoint = new Mock<ISharePointPhotos>(MockBehavior.Strict);
        sharePoint.Setup(s => s.IsOnMySiteHost(It.IsAny<TenantId>(), It.IsAny<SharePointProfile>())).Returns(true);
        sharePoint.Setup(s => s.ReadProfileAsync(It.IsAny<Person>(), It.IsAny<Acting>(), default)).ReturnsAsync(() =>
        {
            ProfilesRead++;
            return Known<SharePointProfile?>(SharePoint is null ? new SharePointProfile() : Profile());
        });
        sharePoint.Setup(s => s.ReadThumbnailAsync(It.IsAny<SharePointProfile>(), ThumbnailSize.Large, It.IsAny<Acting>(), default))
            .ReturnsAsync(() => Known<PictureFile?>(new PictureFile(SharePoint, null, Now.AddDays(-10))));
        return sharePoint.Object;
    }
}
