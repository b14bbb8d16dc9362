namespace PhotoSync.Diagnosis;

/// <summary>What is the matter with one person's photo, why we think so, and the one step that helps.</summary>
/// <param name="State">The state.</param>
/// <param name="Remedy">The step.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record Finding(PhotoState State, Remedy Remedy, Evidence Evidence)
{
    /// <summary>When the step can be taken or the check is worth repeating, in UTC; <see langword="null"/> where it is now or not known.</summary>
    public DateTimeOffset? NextStepAt { get; init; }

    /// <summary>Whether the person may upload a photo (S9).</summary>
    public UploadPermission Upload { get; init; } = UploadPermission.Allowed;

    /// <summary>What is worth saying beside it.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Whether the state is only probable (S8).</summary>
    public bool IsProbable { get; init; }
}
