using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Host.Messages;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Looks whether every address that Teams wants answers sent to may get the bot's token.</summary>
internal sealed class ServiceHostCheck(ConnectorProbe connector, ConnectorHosts hosts) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        var named = await connector.ServiceUrlsAsync(examination.Tenant, cancellationToken);
        var refused = named.Where(url => !hosts.Allow(url)).Select(url => url.Host).Distinct(StringComparer.OrdinalIgnoreCase);
        return new CheckOutcome([.. refused.Select(host => new DoctorFinding(Fault.ServiceHostNotAllowed, host))], null);
    }
}
