using PhotoSync.Host.Composition;

namespace PhotoSync.Host.LocalMode;

/// <summary>Chooses between a real tenant and one on this machine. Local mode cannot be had outside Development, nor beside a registration.</summary>
internal static class ModeChoice
{
    /// <summary>Whether this start is in local mode.</summary>
    /// <exception cref="StartRefused">What is configured contradicts itself.</exception>
    public static bool IsLocal(IConfiguration configuration, IHostEnvironment environment)
    {
        var registered = !string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);
        return configuration["Mode"]?.ToUpperInvariant() switch
        {
            "LOCAL" when registered => throw new StartRefused("Mode=Local, but a bot registration (MicrosoftAppId) is configured. Take one of them away."),
            "LOCAL" when !environment.IsDevelopment() => throw new StartRefused("Mode=Local is for the Development environment only."),
            "LOCAL" => true,
            "TENANT" when !registered => throw new StartRefused("Mode=Tenant needs a bot registration (MicrosoftAppId). deploy/README.md tells how to get one."),
            "TENANT" => false,
            null or "" when registered => false,
            null or "" when environment.IsDevelopment() => true,
            null or "" => throw new StartRefused("No bot registration (MicrosoftAppId) is configured. deploy/README.md tells how to get one; to try PhotoSync without, start it in the Development environment."),
            var other => throw new StartRefused($"Mode={other} is neither Local nor Tenant."),
        };
    }
}
