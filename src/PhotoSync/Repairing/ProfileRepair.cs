using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;

namespace PhotoSync.Repairing;

/// <summary>The recipe of domain.md §3.4: read, cut to three sizes, write files and properties, read back, compare. Thread-safe; every step may be repeated.</summary>
/// <param name="check">Reads and compares.</param>
/// <param name="exchange">The photo that is written.</param>
/// <param name="sharePoint">Where it is written.</param>
public sealed class ProfileRepair(IPhotoCheck check, IExchangePhotos exchange, ISharePointRepair sharePoint) : IProfileRepair
{
    /// <inheritdoc/>
    public bool IsSwitchedOn => sharePoint.IsSwitchedOn;

    /// <inheritdoc/>
    public async Task<RepairForecast> ForecastAsync(PersonId person, CancellationToken cancellationToken) =>
        RepairRule.Forecast(await CheckAsync(person, cancellationToken));

    /// <inheritdoc/>
    public async Task<RepairReport> RepairAsync(PersonId person, bool acceptsOverwriting, CancellationToken cancellationToken)
    {
        var before = await CheckAsync(person, cancellationToken);
        var forecast = RepairRule.Forecast(before);
        if (forecast.Kind is RepairKind.None) return new RepairReport(forecast, RepairEnd.NotNeeded, null);
        if (forecast.PullMayOverwrite && !acceptsOverwriting) return new RepairReport(forecast, RepairEnd.HeldBack, null);

        var written = await WriteAsync(forecast.Kind, before.Situation, cancellationToken);
        return written is { Outcome: WriteOutcome.Written }
            ? new RepairReport(forecast, await LookAgainAsync(person, forecast.Kind, cancellationToken), null)
            : new RepairReport(forecast, written?.Outcome is WriteOutcome.Uncertain ? RepairEnd.Uncertain : RepairEnd.Failed, written?.StoppedAt);
    }

    /// <returns><see langword="null"/> where there was no picture to write after all.</returns>
    private async Task<RepairOutcome?> WriteAsync(RepairKind kind, Situation situation, CancellationToken cancellationToken)
    {
        var person = situation.Person.ValueOrDefault!;
        if (kind is RepairKind.ClearPhoto) return await sharePoint.ClearAsync(person, cancellationToken);

        var picture = await exchange.ReadPictureAsync(person.Id, ThumbnailMaker.WidestSide, Application(person.Id), cancellationToken);
        if (picture.ValueOrDefault is not { } photo || await ThumbnailMaker.MakeAsync(photo.Content, cancellationToken) is not var (small, medium, large)) return null;

        var order = new RepairOrder(person, situation.Profile.ValueOrDefault!, small, medium, large) { RestorePull = RepairRule.RestoresPull(situation) };
        return await sharePoint.WriteAsync(order, cancellationToken);
    }

    private async Task<RepairEnd> LookAgainAsync(PersonId person, RepairKind kind, CancellationToken cancellationToken)
    {
        var after = (await CheckAsync(person, cancellationToken)).Situation;
        var isRight = kind is RepairKind.ClearPhoto
            ? after.Profile is { ValueOrDefault: { PlaceholderState: "1" } }
            : after is { Verdict.Kind: PhotoVerdictKind.Same } && after.Profile is { ValueOrDefault.PlaceholderState: "0" };
        return isRight ? RepairEnd.Verified : RepairEnd.NotVerified;
    }

    private Task<CheckResult> CheckAsync(PersonId person, CancellationToken cancellationToken) =>
        check.CheckAsync(new CheckQuestion(person, Application(person)), cancellationToken);

    private static Acting.AsApplication Application(PersonId person) => new(person.Tenant);
}
