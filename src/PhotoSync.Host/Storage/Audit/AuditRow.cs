namespace PhotoSync.Host.Storage.Audit;

/// <summary>A line of the audit as it is stored, with the object ids of its people as long as their keys are not destroyed.</summary>
internal sealed record AuditRow
{
    public required long Place { get; init; }

    public required string At { get; init; }

    public required string Tenant { get; init; }

    public required string Actor { get; init; }

    public required string Act { get; init; }

    public string? Interaction { get; init; }

    public string? Detail { get; init; }

    public string? Subject { get; init; }

    public string? Result { get; init; }

    public string? Correlation { get; init; }

    public required string Hash { get; init; }

    public string? ActorId { get; init; }

    public string? SubjectId { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public AuditEntry Entry => new(Place, At, Tenant, Actor, Act, Interaction, Detail) { Subject = Subject, Result = Result, Correlation = Correlation };
}
