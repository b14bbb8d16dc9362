namespace PhotoSync.Synchronization;

/// <summary>Checks whether a person's Exchange photo has reached their SharePoint profile: the library's main question.</summary>
public interface IPhotoCheck
{
    /// <summary>Reads both places (metadata before bytes, independent reads at once, nothing twice), compares, and names the one cause.</summary>
    /// <returns>Always a result: what could not be read is part of it (S16).</returns>
    Task<CheckResult> CheckAsync(CheckQuestion question, CancellationToken cancellationToken);
}
