using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>Somebody with their latest finding, as stored.</summary>
internal sealed record CoveredRow(
    string Person, string Name, string Upn, string? Language, string? State, string? Remedy, long Probable, string? Since, string? LookedAt, string? CopyFrom, string? Missing)
{
    public CoveredPerson ToPerson(TenantId tenant) => new(new PersonId(tenant, Guid.Parse(Person)), Name, Upn)
    {
        Language = Language,
        State = State is null ? null : Enum.Parse<PhotoState>(State),
        Remedy = Remedy is null ? null : Enum.Parse<Remedy>(Remedy),
        IsProbable = Probable == 1,
        Since = Utc.ReadOrNull(Since),
        LookedAt = Utc.ReadOrNull(LookedAt),
        CopyFrom = Utc.ReadOrNull(CopyFrom),
        MissingPermission = Missing,
    };
}
