namespace PhotoSync.LocalTenant.Setup;

/// <summary>How a local tenant is set up. Every member can be read from JSON.</summary>
public sealed class LocalTenantOptions
{
    /// <summary>The port for http on loopback. Default 0: any free one.</summary>
    public int HttpPort { get; set; }

    /// <summary>The port for https on loopback. Default 0: any free one.</summary>
    public int HttpsPort { get; set; }

    /// <summary>Whether services name their https addresses, as real ones do: in what they tell of each other and to the bot. Default false: their http ones, which need no trust.</summary>
    public bool ServicesOverHttps { get; set; }

    /// <summary>The SQLite file that keeps the tenant over restarts. Default null: it lives in memory and is gone with the process.</summary>
    public string? DatabasePath { get; set; }

    /// <summary>Where activities for the bot are posted. Default null: set it by <see cref="LocalTenant.SetBotEndpoint"/> once it is known.</summary>
    public Uri? BotEndpoint { get; set; }

    /// <summary>The tenant's id. The default is fixed, so that links and tests stay the same.</summary>
    public Guid TenantId { get; set; } = new("c0117050-10ca-4e7e-a000-000000000001");

    /// <summary>The bot's own app registration: bot id, audience of the persons' tokens, and holder of the permissions.</summary>
    public AppRegistration Bot { get; set; } = new();

    /// <summary>How Teams and the Bot Connector behave.</summary>
    public TeamsOptions Teams { get; set; } = new();

    /// <summary>Further app registrations of the tenant. Default none.</summary>
    public IList<AppRegistration> OtherApps { get; init; } = [];

    /// <summary>The id in the Teams app's manifest, by which the catalogue finds it. Default: the bot's app id.</summary>
    public Guid? TeamsAppManifestId { get; set; }

    /// <summary>What the tenant holds at first and after a reset. Default: the Contoso company of Seed/README.md.</summary>
    public SeedKind Seed { get; set; } = SeedKind.Company;

    /// <summary>People made up by number beside the seed, 0 to 1,000,000. Default 0.</summary>
    public int SyntheticPeople { get; set; }

    /// <summary>The environment's name. Default: DOTNET_ENVIRONMENT or ASPNETCORE_ENVIRONMENT. Anywhere but in Development the tenant refuses to start.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Says that a test starts the tenant, which then does not look at the environment. Default false.</summary>
    public bool IsTest { get; set; }

    /// <summary>The clock that the tenant's own runs by. A test may stop it, to have many calls within one second.</summary>
    internal TimeProvider Machine { get; set; } = TimeProvider.System;
}
