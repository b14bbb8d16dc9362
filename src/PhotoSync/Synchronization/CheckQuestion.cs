using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>What is to be checked.</summary>
/// <param name="Person">Whose photo.</param>
/// <param name="Acting">Whose rights the reads use.</param>
public sealed record CheckQuestion(PersonId Person, Acting Acting)
{
    /// <summary>Whether the person says that they still see an old picture somewhere although both places agree (S15).</summary>
    public bool StillSeesOldPicture { get; init; }

    /// <summary>Whether whoever asks notes the finding among the tenant's signs themselves (<see cref="ITenantSigns.RecordAsync"/>), once they have used it; else the check has noted it when it ends.</summary>
    public bool IsNotedByAsker { get; init; }
}
