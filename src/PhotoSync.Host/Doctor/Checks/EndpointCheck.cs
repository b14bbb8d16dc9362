using System.Globalization;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Knocks at the messaging endpoint by its public address, without a token: this bot answers 401.</summary>
internal sealed class EndpointCheck(IHttpClientFactory clients, BotOptions options) : ICheck
{
    public const string Client = "doctor";

    private const string Knock = """{"type":"event","name":"photosync/doctor","id":"1","channelId":"msteams","conversation":{"id":"1"},"from":{"id":"1"},"recipient":{"id":"1"},"serviceUrl":"https://smba.trafficmanager.net/teams/"}""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        var endpoint = options.Page("api/messages");
        return await KnockAsync(endpoint, cancellationToken) switch
        {
            null => CheckOutcome.Found(Fault.EndpointUnreachable, endpoint.AbsoluteUri),
            StatusCodes.Status401Unauthorized or StatusCodes.Status429TooManyRequests => CheckOutcome.Fine,
            { } status => CheckOutcome.Found(Fault.EndpointIsAnother, endpoint.AbsoluteUri, status.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private async Task<int?> KnockAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(Client);
        http.Timeout = Patience;
        try
        {
            using var body = new StringContent(Knock, System.Text.Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(endpoint, body, cancellationToken);
            return (int)answer.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
