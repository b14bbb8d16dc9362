namespace PhotoSync.Host.Doctor;

/// <summary>Section <c>Doctor</c>.</summary>
internal sealed class DoctorOptions
{
    /// <summary>The connector by which it is tried whether the bot is known, as long as nobody has written to it. Default: Teams' worldwide one.</summary>
    public Uri ServiceUrl { get; set; } = new("https://smba.trafficmanager.net/teams/");
}
