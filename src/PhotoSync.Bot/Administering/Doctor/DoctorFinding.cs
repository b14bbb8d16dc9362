namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>One thing that the doctor found.</summary>
/// <param name="Fault">What.</param>
/// <param name="Values">What its sentence is filled in with, as <see cref="Doctor.Fault"/> tells; never anything personal.</param>
public sealed record DoctorFinding(Fault Fault, params IReadOnlyList<string> Values)
{
    /// <summary>How much it harms.</summary>
    public Severity Severity => Fault is Fault.CertificateEndsSoon or Fault.DatabaseOnNetworkShare or Fault.PhotosByRolesOnly or Fault.PhotosOnPremisesOnly
        ? Severity.Warning
        : Severity.Broken;

    /// <inheritdoc/>
    public bool Equals(DoctorFinding? other) => other is not null && Fault == other.Fault && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fault, Values.Count);
}
