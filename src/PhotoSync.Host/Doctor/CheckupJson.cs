using System.Globalization;
using System.Text.Json;
using PhotoSync.Bot.Administering.Doctor;

namespace PhotoSync.Host.Doctor;

/// <summary>An examination for pipelines: one JSON object on one line.</summary>
internal static class CheckupJson
{
    public static string Write(Checkup checkup, CultureInfo culture)
    {
        var words = new CheckupWords(culture);
        return JsonSerializer.Serialize(
            new
            {
                checkup.At,
                ExitCode = ExitCode.Of(checkup),
                checkup.Checks,
                Findings = checkup.Findings.Select(finding => new { Fault = finding.Fault.ToString(), Severity = finding.Severity.ToString(), finding.Values, Sentence = words.Of(finding) }),
                Untried = checkup.Untried.Select(untried => new { untried.Check, Reason = untried.Reason.ToString(), Sentence = words.Of(untried) }),
            },
            JsonSerializerOptions.Web);
    }
}
