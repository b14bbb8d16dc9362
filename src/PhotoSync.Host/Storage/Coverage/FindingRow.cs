using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>What is stored of a finding, and the statements by which it is: a sweep's look and a person's own check count alike.</summary>
internal sealed record FindingRow(string Tenant, string Person, string State, string Remedy, long Probable, string At)
{
    /// <summary>What many people's findings say together is read from here (S14).</summary>
    public const string Sign = """
        INSERT INTO findings (tenant, person, state, found_at, copy_from, visited_at) VALUES (@Tenant, @Person, @State, @At, @Copy, @Visit)
        ON CONFLICT (tenant, person) DO UPDATE SET
            state = excluded.state, found_at = excluded.found_at, copy_from = excluded.copy_from, visited_at = excluded.visited_at
        """;

    /// <summary>Notes a change of state; before <see cref="Keep"/>.</summary>
    public const string NoteChange = """
        INSERT INTO found_states (tenant, person, at, state)
        SELECT tenant, person, @At, @State FROM people WHERE tenant = @Tenant AND person = @Person AND (state IS NULL OR state <> @State)
        ON CONFLICT DO NOTHING
        """;

    public const string Keep = """
        UPDATE people SET
            since = CASE WHEN state = @State THEN since ELSE @At END, state = @State, remedy = @Remedy, probable = @Probable,
            looked_at = @At, copy_from = @CopyFrom, missing = @Missing
        WHERE tenant = @Tenant AND person = @Person
        """;

    public string? CopyFrom { get; init; }

    public string? Missing { get; init; }

    public string Copy => CopyFrom ?? "";

    public required string Visit { get; init; }

    public static FindingRow Of(PersonId person, Finding finding) => new(
        person.Tenant.ToString(), person.ObjectId.ToString(), finding.State.ToString(), finding.Remedy.ToString(), finding.IsProbable ? 1 : 0, Utc.Write(finding.Evidence.ReadAt))
    {
        CopyFrom = finding.Evidence.SharePointCopyFrom is { } copy ? Utc.Write(copy) : null,
        Missing = finding.State == PhotoState.CannotTell ? finding.Evidence.Failures.Select(failure => failure.MissingPermission).FirstOrDefault(missing => missing is not null) : null,
        Visit = finding.Evidence.FirstVisitSinceChange is { } visit ? Utc.Write(visit) : "",
    };
}
