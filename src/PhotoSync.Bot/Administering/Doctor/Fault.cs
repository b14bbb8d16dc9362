namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>Everything that the doctor can find. The sentence of each is <c>Doctor.{name}</c> among the bot's sentences; its values are told here.</summary>
public enum Fault
{
    /// <summary>A setting cannot be used. Value: what is said about it.</summary>
    SettingInvalid,

    /// <summary>The database does not answer or takes no change. Value: its setting.</summary>
    DatabaseDoesNotAnswer,

    /// <summary>The SQLite file lies on a network share, which breaks its locks. Values: folder, kind of file system.</summary>
    DatabaseOnNetworkShare,

    /// <summary>The application's certificate is no longer valid. Value: the day.</summary>
    CertificateEnded,

    /// <summary>The application's certificate ends within 30 days. Values: the day, how many days that is.</summary>
    CertificateEndsSoon,

    /// <summary>This machine's clock differs from the login service's by more than a minute. Value: by how many seconds.</summary>
    ClockIsOff,

    /// <summary>The login service does not know the application in this tenant. Value: the application id.</summary>
    AppUnknown,

    /// <summary>The login service refuses the application's credential. Value: its error number.</summary>
    CredentialRefused,

    /// <summary>The bot asks for its token as one type of application and is registered as another. Value: the configured type.</summary>
    AppTypeMismatch,

    /// <summary>The connector does not know the bot. Value: the application id.</summary>
    BotNotRegistered,

    /// <summary>Nothing answers at the address where Teams is to reach the bot. Value: the address.</summary>
    EndpointUnreachable,

    /// <summary>Something answers there that is not this bot. Values: the address, the status.</summary>
    EndpointIsAnother,

    /// <summary>The app is installed, yet nothing of Teams ever arrived: the registration points elsewhere (inferred). Value: the address that it should have.</summary>
    EndpointPointsElsewhere,

    /// <summary>Teams wants its answers sent to a host that is not allowed to get the bot's token. Value: the host.</summary>
    ServiceHostNotAllowed,

    /// <summary>The Teams app is not in the company's catalogue. Value: the id in its manifest.</summary>
    AppNotInCatalogue,

    /// <summary>A policy keeps the Teams app from being installed. Value: the id in its manifest.</summary>
    AppBlockedByPolicy,

    /// <summary>The application lacks a permission of its own. Values: the permission; what it is for is the sentence <c>Doctor.For.{probe}</c>, whose name is the second value.</summary>
    PermissionMissing,

    /// <summary>A permission in people's names is missing. Values as above.</summary>
    DelegatedPermissionMissing,

    /// <summary>People have not consented, nor has an administrator for them. Value: the permission.</summary>
    ConsentMissing,

    /// <summary>The configured My Site Host is not the tenant's. Values: what is configured, and the tenant's own or a dash.</summary>
    MySiteHostWrong,

    /// <summary>Photos may be changed in the company's own directory only (photoUpdateSettings).</summary>
    PhotosOnPremisesOnly,

    /// <summary>Only certain roles may change photos (photoUpdateSettings). Value: how many roles.</summary>
    PhotosByRolesOnly,

    /// <summary>People may not edit the Picture property, so nothing ever syncs (inferred from many people's visits).</summary>
    PictureNotEditable,
}
