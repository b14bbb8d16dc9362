using Microsoft.Bot.Connector.Authentication;

namespace PhotoSync.Host.Attachments;

/// <summary>Signs a request with the bot's own token for the connector.</summary>
internal sealed class BotToken(ServiceClientCredentialsFactory credentials, BotFrameworkAuthentication authentication, IConfiguration configuration)
{
    private const string PublicCloudLogin = "https://login.microsoftonline.com/botframework.com";
    private const string UsGovernmentLogin = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    public async Task SignAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var login = configuration["ToChannelFromBotLoginUrl"] is { Length: > 0 } set ? set
            : string.IsNullOrEmpty(configuration["ChannelService"]) ? PublicCloudLogin : UsGovernmentLogin;
        var validate = configuration.GetValue("ValidateAuthority", true);
        var signing = await credentials.CreateCredentialsAsync(configuration["MicrosoftAppId"], authentication.GetOriginatingAudience(), login, validate, cancellationToken);
        await signing.ProcessHttpRequestAsync(request, cancellationToken);
    }
}
