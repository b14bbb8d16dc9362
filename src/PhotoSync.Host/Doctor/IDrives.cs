namespace PhotoSync.Host.Doctor;

/// <summary>The border to the machine's drives.</summary>
internal interface IDrives
{
    /// <summary>The file system of a folder where it lies on another machine; <see langword="null"/> where it lies on this one.</summary>
    string? NetworkFormatOf(string folder);
}
