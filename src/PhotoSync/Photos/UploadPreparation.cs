namespace PhotoSync.Photos;

/// <summary>Makes of whatever file an employee sends a photo that every service accepts, or says why it cannot. Thread-safe; at most two files at once, others wait.</summary>
public sealed class UploadPreparation
{
    /// <summary>The narrowest photo that is accepted, in pixels: SharePoint's large thumbnail is up to 300 wide, and 240 is the size that its cards ask for.</summary>
    public const int NarrowestSide = 240;

    /// <summary>The widest photo that is made, in pixels: the largest size that Exchange serves.</summary>
    public const int WidestSide = 648;

    private readonly TimeProvider clock;
    private readonly PictureLimits limits;

    /// <summary>A preparation with the library's limits: 15 MB; 50 million pixels for JPEG, 25 million otherwise; 10 seconds.</summary>
    /// <param name="clock">Measures the ten seconds.</param>
    public UploadPreparation(TimeProvider clock)
        : this(clock, PictureLimits.Default)
    {
    }

    internal UploadPreparation(TimeProvider clock, PictureLimits limits)
    {
        this.clock = clock;
        this.limits = limits;
    }

    /// <summary>Reads, crops, shrinks and encodes. Limits are checked before anything is unpacked; the picture is never enlarged.</summary>
    /// <param name="file">The file's bytes; what they are is told by their content alone. They must not change before the task ends.</param>
    /// <param name="crop">Which part to keep.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The photo or the refusal; never throws for bad bytes.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<UploadOutcome> PrepareAsync(ReadOnlyMemory<byte> file, CropChoice crop, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(crop);
        var picture = OpenPicture.TryOpen(file.Span, limits, out var fault);
        if (picture is null) return Refuse(fault, 0, 0, file.Length);

        var plan = CropPlan.Make(picture, crop);
        if ((picture.IsGif ? UploadRefusalReason.UnsupportedPicture : plan.Refusal) is { } refusal)
        {
            picture.Dispose();
            return new UploadRefusal(refusal, plan.Width, plan.Height, file.Length);
        }

        return await UnpackAsync(picture, plan, file.Length, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A decoder cannot be interrupted: when time is up the answer is given, and the work ends by itself, keeping its place until then.</summary>
    private async Task<UploadOutcome> UnpackAsync(OpenPicture picture, CropPlan plan, long bytes, CancellationToken cancellationToken)
    {
        DecodingGate.Place place;
        try
        {
            place = await DecodingGate.Shared.EnterAsync(picture.MemoryFor(plan.Unpacked), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            picture.Dispose();
            throw;
        }

        var work = Task.Run(() => Unpack(picture, plan, place, bytes), CancellationToken.None);
        try
        {
            return await work.WaitAsync(limits.Time, clock, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return Refuse(PictureFault.TooSlow, plan.Width, plan.Height, bytes);
        }
    }

    private static UploadOutcome Unpack(OpenPicture picture, CropPlan plan, DecodingGate.Place place, long bytes)
    {
        using (place)
        using (picture)
        {
            return PhotoWriter.TryWrite(picture, plan, out var fault) is { } jpeg
                ? new PreparedPhoto(jpeg, plan.Side)
                : Refuse(fault, plan.Width, plan.Height, bytes);
        }
    }

    private static UploadRefusal Refuse(PictureFault fault, int width, int height, long bytes) => new(
        fault switch
        {
            PictureFault.TooLarge => UploadRefusalReason.TooLarge,
            PictureFault.TooManyPixels => UploadRefusalReason.TooManyPixels,
            PictureFault.Animated => UploadRefusalReason.Animated,
            PictureFault.Heic => UploadRefusalReason.Heic,
            PictureFault.Avif => UploadRefusalReason.Avif,
            PictureFault.UnsupportedPicture => UploadRefusalReason.UnsupportedPicture,
            PictureFault.Truncated => UploadRefusalReason.Truncated,
            PictureFault.Damaged => UploadRefusalReason.Damaged,
            PictureFault.TooSlow => UploadRefusalReason.TooSlow,
            _ => UploadRefusalReason.NotAPicture,
        },
        width,
        height,
        bytes);
}
