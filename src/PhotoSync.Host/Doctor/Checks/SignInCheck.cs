using System.Globalization;
using Microsoft.Extensions.Options;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.Microsoft365.SignIn.Credentials;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Signs the application in, for Graph and for SharePoint.</summary>
internal sealed class SignInCheck(IOptions<EntraOptions> entra) : ICheck
{
    private const int UnknownApp = 700016;
    private const int UnknownTenant = 90002;
    private const int WrongTime = 700024;

    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        var graph = await examination.SignInAsync(ProbedService.Graph, examination.Application, cancellationToken);
        if (graph is not ProbeOutcome.Fine)
            return Of(graph, examination);
        var sharePoint = await examination.SignInAsync(ProbedService.SharePoint, examination.Application, cancellationToken);
        return sharePoint is ProbeOutcome.NoToken { Code: MySiteHostCheck.UnknownResource } ? CheckOutcome.Fine : Of(sharePoint, examination);
    }

    private CheckOutcome Of(ProbeOutcome outcome, Examination examination) => outcome switch
    {
        ProbeOutcome.Fine => CheckOutcome.Fine,
        ProbeOutcome.NoToken { Code: UnknownApp or UnknownTenant } => CheckOutcome.Found(Fault.AppUnknown, entra.Value.ClientId?.ToString() ?? "-"),
        // The clock and the end of the certificate are found by checks of their own.
        ProbeOutcome.NoToken { Code: WrongTime } => CheckOutcome.NotTried(UntriedReason.NothingToTryOn),
        ProbeOutcome.NoToken when HasEnded(examination) => CheckOutcome.NotTried(UntriedReason.NothingToTryOn),
        ProbeOutcome.NoToken { IsAnswer: true, Code: var code } => CheckOutcome.Found(Fault.CredentialRefused, code?.ToString(CultureInfo.InvariantCulture) ?? "?"),
        _ => CheckOutcome.NotTried(UntriedReason.NoAnswer),
    };

    private static bool HasEnded(Examination examination) => examination.Probes.CertificateEnds() is [var end, ..] && end <= TimeProvider.System.GetUtcNow();
}
