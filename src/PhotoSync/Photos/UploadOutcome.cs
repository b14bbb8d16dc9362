namespace PhotoSync.Photos;

/// <summary>What came of preparing an upload: a <see cref="PreparedPhoto"/> or an <see cref="UploadRefusal"/>, nothing else.</summary>
public abstract record UploadOutcome
{
    private protected UploadOutcome()
    {
    }
}
