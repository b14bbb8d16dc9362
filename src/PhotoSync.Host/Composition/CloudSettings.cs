using Microsoft.Extensions.Configuration.Memory;
using PhotoSync.Microsoft365.Clouds;

namespace PhotoSync.Host.Composition;

/// <summary>One setting, <c>Cloud</c>, from which every address follows: the login, Graph, SharePoint, the Bot Connector and whose tokens pages accept. What is set by itself goes before it.</summary>
internal static class CloudSettings
{
    public const string Key = "Cloud";

    /// <exception cref="StartRefused">There is no such cloud.</exception>
    public static void AddCloud(this ConfigurationManager configuration)
    {
        var named = configuration[Key] is { Length: > 0 } value ? value : nameof(Cloud.Global);
        if (!Enum.TryParse<Cloud>(named, ignoreCase: true, out var cloud) || !Enum.IsDefined(cloud))
            throw new StartRefused($"Cloud={named} is none of {string.Join(", ", Enum.GetNames<Cloud>())}.");

        ((IConfigurationBuilder)configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Settings(cloud, configuration["MicrosoftAppTenantId"]) });
    }

    internal static Dictionary<string, string?> Settings(Cloud cloud, string? tenant)
    {
        var endpoints = CloudEndpoints.For(cloud);
        var settings = new Dictionary<string, string?>
        {
            ["Microsoft365:Entra:Cloud"] = cloud.ToString(),
            ["SignOn:Metadata"] = $"{endpoints.Login}{tenant}/v2.0/.well-known/openid-configuration",
        };
        // The worldwide channel is what the Bot SDK takes where nothing is said.
        if (endpoints.BotChannelService is { } channel)
            settings["ChannelService"] = channel.GetLeftPart(UriPartial.Authority);
        return settings;
    }
}
