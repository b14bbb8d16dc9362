using System.Diagnostics;

namespace PhotoSync.Benchmarks.Photos.Corpus;

/// <summary>Fetches a Debian package by name and unpacks it into a folder of its own, without installing it. What was fetched before is not fetched again.</summary>
internal static class DebianPackage
{
    private static string Root => Environment.GetEnvironmentVariable("PHOTOSYNC_CORPUS") ?? Path.Combine(Path.GetTempPath(), "photosync-corpus");

    /// <summary>The folder that stands for the file system's root, or <c>null</c> where the package cannot be had.</summary>
    public static string? Fetch(string name)
    {
        var folder = Path.Combine(Root, name);
        if (Directory.Exists(folder)) return folder;

        var download = Directory.CreateDirectory(Path.Combine(Root, $"{name}.download")).FullName;
        try
        {
            if (!Run("apt-get", ["-o", "APT::Sandbox::User=root", "download", name], download)) return null;
            var unpacked = Path.Combine(download, "unpacked");
            if (!Run("dpkg", ["-x", Directory.GetFiles(download, "*.deb").Single(), unpacked], download)) return null;
            QtResources.UnpackAll(unpacked);
            Directory.Move(unpacked, folder);
            return folder;
        }
        finally
        {
            Directory.Delete(download, recursive: true);
        }
    }

    private static bool Run(string program, string[] arguments, string folder)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            var complaint = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) Console.Error.WriteLine($"{program} {string.Join(' ', arguments)}: {complaint.Trim()}");
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            Console.Error.WriteLine($"{program}: {missing.Message}");
            return false;
        }
    }
}
