using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Starting;

/// <summary>
/// Does in the background what the first call would have to do while a person waits: loads the libraries, signs in once. A credential that does not
/// work shows in the log right after the start.
/// </summary>
internal sealed partial class WarmUp(GraphApi graph, ITokens tokens, ServedTenants tenants, ILogger<WarmUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await BuildOnceAsync(stoppingToken).ConfigureAwait(false);
        foreach (var tenant in tenants.All)
        {
            var request = new TokenRequest(new Acting.AsApplication(tenant.Id), graph.Audience);
            if (await tokens.AcquireAsync(request, null, stoppingToken).ConfigureAwait(false) is TokenOutcome.Refused { Refusal: var refusal })
                Log.NoToken(logger, tenant.Id, refusal.Reason, refusal.RequestId);
        }
    }

    private async Task BuildOnceAsync(CancellationToken cancellationToken)
    {
        var nobody = new PersonId(new TenantId(Guid.Empty), Guid.Empty);
        var request = graph.Client.Users[nobody.ObjectId.ToString("D")].Photo.ToGetRequestInformation();
        using var built = await graph.Call(Operation.ReadExchangePhoto, new Acting.AsPerson(nobody), nobody, request).BuildAsync(cancellationToken).ConfigureAwait(false);
        PersonReading.One(new Answer(200, "{\"id\":\"\"}"u8.ToArray()) { MediaType = "application/json" }, nobody.Tenant, _ => false);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The application gets no token for Microsoft Graph in the tenant {Tenant}: {Reason}. Request {RequestId}.")]
        public static partial void NoToken(ILogger logger, TenantId tenant, PhotoSync.Reading.ReadFailureReason reason, string? requestId);
    }
}
