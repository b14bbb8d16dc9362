using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens come from and whom they are for, in one cloud.</summary>
internal sealed record BotEndpoints
{
    public const string UsGovernmentChannelService = "https://botframework.azure.us";

    public static readonly BotEndpoints Public = new()
    {
        LoginUrl = "https://login.microsoftonline.com/botframework.com",
        Scope = "https://api.botframework.com",
        TokenIssuer = "https://api.botframework.com",
        TokenServiceUrl = "https://api.botframework.com",
        OpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration",
        EmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration",
        CallerId = "urn:botframework:azure",
    };

    public static readonly BotEndpoints UsGovernment = new()
    {
        LoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us",
        Scope = "https://api.botframework.us",
        TokenIssuer = "https://api.botframework.us",
        TokenServiceUrl = "https://api.botframework.azure.us",
        OpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        EmulatorOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
        CallerId = "urn:botframework:azureusgov",
    };

    public bool ValidateAuthority { get; init; } = true;

    public string LoginUrl { get; init; }

    public string Scope { get; init; }

    public string TokenIssuer { get; init; }

    public string TokenServiceUrl { get; init; }

    public string OpenIdMetadataUrl { get; init; }

    public string EmulatorOpenIdMetadataUrl { get; init; }

    public string CallerId { get; init; }

    /// <summary>The cloud that <c>ChannelService</c> names, with single settings put in place of its own.</summary>
    /// <exception cref="ArgumentException">There is no such cloud.</exception>
    public static BotEndpoints Of(IConfiguration configuration)
    {
        var cloud = configuration["ChannelService"] switch
        {
            null or "" => Public,
            UsGovernmentChannelService => UsGovernment,
            _ => throw new ArgumentException("The provided ChannelService value is not supported."),
        };
        string Setting(string name) => configuration[name] is { Length: > 0 } value ? value : null;
        var own = new BotEndpoints
        {
            LoginUrl = Setting("ToChannelFromBotLoginUrl"),
            Scope = Setting("ToChannelFromBotOAuthScope"),
            TokenIssuer = Setting("ToBotFromChannelTokenIssuer"),
            TokenServiceUrl = Setting("OAuthUrl"),
            OpenIdMetadataUrl = Setting("ToBotFromChannelOpenIdMetadataUrl"),
            EmulatorOpenIdMetadataUrl = Setting("ToBotFromEmulatorOpenIdMetadataUrl"),
            CallerId = Setting("CallerId"),
        };
        return own == new BotEndpoints() ? cloud : own.CompletedBy(cloud) with { ValidateAuthority = Setting("ValidateAuthority") is not { } value || bool.Parse(value) };
    }

    // A cloud of one's own has no caller id unless it names one.
    private BotEndpoints CompletedBy(BotEndpoints cloud) => this with
    {
        LoginUrl = LoginUrl ?? cloud.LoginUrl,
        Scope = Scope ?? cloud.Scope,
        TokenIssuer = TokenIssuer ?? cloud.TokenIssuer,
        TokenServiceUrl = TokenServiceUrl ?? cloud.TokenServiceUrl,
        OpenIdMetadataUrl = OpenIdMetadataUrl ?? cloud.OpenIdMetadataUrl,
        EmulatorOpenIdMetadataUrl = EmulatorOpenIdMetadataUrl ?? cloud.EmulatorOpenIdMetadataUrl,
    };
}
