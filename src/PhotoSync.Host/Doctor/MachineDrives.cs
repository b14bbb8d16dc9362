namespace PhotoSync.Host.Doctor;

/// <summary>Drives as the operating system tells them. A file system of a kind that it does not count among networks' is told by its name.</summary>
internal sealed class MachineDrives : IDrives
{
    private static readonly string[] Networks = ["nfs", "cifs", "smb", "9p", "sshfs", "blobfuse", "glusterfs", "ceph", "lustre", "davfs"];

    public string? NetworkFormatOf(string folder)
    {
        var path = Path.GetFullPath(folder);
        var drive = DriveInfo.GetDrives().Where(each => IsAbove(each.RootDirectory.FullName, path)).MaxBy(each => each.RootDirectory.FullName.Length);
        return drive is not null && (drive.DriveType is DriveType.Network || IsNetwork(drive)) ? FormatOf(drive) : null;
    }

    private static bool IsAbove(string root, string path) =>
        path.StartsWith(root, OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        && (root.EndsWith(Path.DirectorySeparatorChar) || path.Length == root.Length || path[root.Length] == Path.DirectorySeparatorChar);

    private static bool IsNetwork(DriveInfo drive) => Networks.Any(kind => FormatOf(drive).Contains(kind, StringComparison.OrdinalIgnoreCase));

    private static string FormatOf(DriveInfo drive) => drive.IsReady ? drive.DriveFormat : drive.DriveType.ToString();
}
