using System.Globalization;
using System.Text;
using PhotoSync.Bot.Administering.Doctor;

namespace PhotoSync.Host.Doctor;

/// <summary>An examination for people at a terminal.</summary>
internal static class CheckupText
{
    public static string Write(Checkup checkup, CultureInfo culture)
    {
        var words = new CheckupWords(culture);
        var text = new StringBuilder();
        foreach (var finding in checkup.Findings)
            text.Append(finding.Severity is Severity.Broken ? "BROKEN   " : "WARNING  ").AppendLine(words.Of(finding));
        foreach (var untried in checkup.Untried)
            text.Append("         ").AppendLine(words.Of(untried));
        return text.Append(CultureInfo.InvariantCulture, $"{checkup.Checks} checks, {checkup.Findings.Count} {(checkup.Findings.Count == 1 ? "finding" : "findings")}, {checkup.Untried.Count} not tried.").ToString();
    }
}
