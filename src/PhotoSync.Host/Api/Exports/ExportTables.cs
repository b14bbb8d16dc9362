using System.Globalization;
using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Api.Audit;
using PhotoSync.Host.Api.Campaigns;
using PhotoSync.Host.Api.Coverage;
using PhotoSync.People;

namespace PhotoSync.Host.Api.Exports;

/// <summary>The tables that can be downloaded: their columns and rows.</summary>
internal sealed class ExportTables(CoverageTables coverage, IAuditReading audit, CampaignRoom campaigns, TimeProvider clock)
{
    private static readonly PhotoState[] States = Enum.GetValues<PhotoState>();

    /// <summary>Whether administrators may have it: lists of people only where they may see names.</summary>
    public bool MayShow(ExportWish wish) => wish.Kind is ExportKind.Coverage or ExportKind.Audit || !coverage.CountsOnly;

    public string NameOf(ExportWish wish) =>
        string.Create(CultureInfo.InvariantCulture, $"photosync-{wish.Kind.ToString().ToLowerInvariant()}-{clock.GetUtcNow():yyyy-MM-dd}.csv");

    public static IReadOnlyList<string> HeaderOf(ExportWish wish) => wish.Kind switch
    {
        ExportKind.People => ["id", "name", "userPrincipalName", "state", "remedy", "since", "lookedAt", "copyFrom", "missingPermission"],
        ExportKind.Coverage => ["day", .. States.Select(state => state.ToString())],
        ExportKind.Recipients => ["person", "state", "at", "reason"],
        _ => ["place", "at", "act", "detail", "actor", "actorName"],
    };

    public IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync(TenantId tenant, ExportWish wish, CancellationToken cancellationToken) => wish.Kind switch
    {
        ExportKind.People => coverage.ListAllAsync(tenant, new PeopleQuery { States = wish.States ?? [], Search = wish.Search, AtMost = PeopleQuery.LargestPage }, cancellationToken).Select(PersonRow),
        ExportKind.Coverage => DaysAsync(tenant, cancellationToken),
        ExportKind.Recipients => RecipientsAsync(tenant, wish.Campaign ?? 0, cancellationToken),
        _ => audit.ListAllAsync(tenant, cancellationToken).Select(line => (IReadOnlyList<string?>)[Number(line.Place), Time(line.At), line.Act, line.Detail, line.Actor?.ToString(), line.ActorName]),
    };

    private static IReadOnlyList<string?> PersonRow(CoveredPerson person) =>
    [
        person.Id.ObjectId.ToString(), person.Name, person.UserPrincipalName, person.State?.ToString(), person.Remedy?.ToString(),
        Time(person.Since), Time(person.LookedAt), Time(person.CopyFrom), person.MissingPermission,
    ];

    private async IAsyncEnumerable<IReadOnlyList<string?>> DaysAsync(TenantId tenant, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (day, states) in await coverage.ListDaysAsync(tenant, (DateOnly.MinValue, DateOnly.MaxValue), cancellationToken))
        {
            var shown = states.ToDictionary(one => one.State, one => one.People);
            yield return [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), .. States.Select(state => shown.TryGetValue(state, out var people) ? people is { } number ? Number(number) : "" : "0")];
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<string?>> RecipientsAsync(
        TenantId tenant, long id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(tenant, id, cancellationToken) is not { } campaign)
            yield break;
        await foreach (var one in campaigns.Reports.ListAsync(campaign.Id, null, cancellationToken))
            yield return [one.Person.ToString(), one.State.ToString(), Time(one.At), one.Skipped?.ToString() ?? one.Unreachable?.ToString() ?? one.Uncertain?.ToString()];
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
