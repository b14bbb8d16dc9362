using System.Globalization;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>The sentences of an examination: each finding with its remedy and the permission or setting.</summary>
/// <param name="culture">The language.</param>
public sealed class CheckupWords(CultureInfo culture)
{
    private readonly Voice voice = new(culture, new Clockwork(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc, true));

    /// <summary>What is wrong and what mends it.</summary>
    public string Of(DoctorFinding finding) => Of(finding, voice);

    /// <summary>What could not be found out and why.</summary>
    public string Of(Untried untried) => Of(untried, voice);

    internal static string Of(DoctorFinding finding, Voice voice) => voice.Say(
        $"Doctor.{finding.Fault}",
        [.. finding.Fault is Fault.PermissionMissing or Fault.DelegatedPermissionMissing ? [finding.Values[0], voice.Say($"Doctor.For.{finding.Values[1]}")] : finding.Values]);

    internal static string Of(Untried untried, Voice voice) => voice.Say($"Doctor.Untried.{untried.Reason}", voice.Say($"Doctor.Check.{untried.Check}"));
}
