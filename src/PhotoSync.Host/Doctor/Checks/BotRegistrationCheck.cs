using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Conversations;
using PhotoSync.Host.Messages;
using PhotoSync.Microsoft365.Probing;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Asks the connector whether it knows the bot.</summary>
internal sealed class BotRegistrationCheck(ConnectorProbe connector, ConnectorHosts hosts, BotOptions options) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (!await examination.HasTokenAsync(ProbedService.Graph, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NoToken);
        var named = await connector.ServiceUrlsAsync(examination.Tenant, cancellationToken);
        var url = named.FirstOrDefault(hosts.Allow) ?? connector.Otherwise;
        return await StatusAsync(url, cancellationToken) switch
        {
            StatusCodes.Status401Unauthorized => CheckOutcome.Found(Fault.BotNotRegistered, options.AppId),
            null or 429 or >= 500 => CheckOutcome.NotTried(UntriedReason.NoAnswer),
            0 => CheckOutcome.NotTried(UntriedReason.NoToken),
            _ => CheckOutcome.Fine,
        };
    }

    private async Task<int?> StatusAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            return await connector.AskAsync(url, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException) // no token: the bot's own sign-in tells why
        {
            return 0;
        }
    }
}
