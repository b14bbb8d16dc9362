using PhotoSync.Bot.Administering.Doctor;

namespace PhotoSync.Host.Doctor;

/// <summary>What pipelines are told.</summary>
internal static class ExitCode
{
    public static int Of(Checkup checkup) => checkup.Findings.Select(finding => finding.Severity is Severity.Broken ? 2 : 1).DefaultIfEmpty(0).Max();
}
