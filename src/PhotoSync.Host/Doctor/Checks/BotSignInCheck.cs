using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Signs the bot in as its configured type. Where the application itself gets a token and the bot does not, the type is wrong.</summary>
internal sealed class BotSignInCheck(ConnectorProbe connector, IConfiguration configuration) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (!await examination.HasTokenAsync(ProbedService.Graph, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NoToken);
        return await IsSignedInAsync(cancellationToken) ? CheckOutcome.Fine : CheckOutcome.Found(Fault.AppTypeMismatch, configuration["MicrosoftAppType"] ?? "MultiTenant");
    }

    private async Task<bool> IsSignedInAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, connector.Otherwise);
            await connector.SignAsync(request, cancellationToken);
            return request.Headers.Authorization is not null;
        }
        catch (Exception e) when (e is not (OperationCanceledException or HttpRequestException)) // the SDK's builds throw differently; each of them means that it was refused
        {
            return false;
        }
    }
}
