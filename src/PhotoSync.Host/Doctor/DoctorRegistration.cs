using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Host.Doctor.Checks;
using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Doctor;

/// <summary>The doctor and its checks, in the order in which one explains the next.</summary>
internal static class DoctorRegistration
{
    public static IServiceCollection AddDoctor(this IServiceCollection services, IConfiguration configuration, StorageOptions storage)
    {
        services.AddSingleton(configuration.GetSection("Doctor").Get<DoctorOptions>() ?? new DoctorOptions());
        services.AddSingleton(storage).AddSingleton<IDrives, MachineDrives>().AddSingleton<IDoctor, TenantDoctor>().AddSingleton<ConnectorProbe>();
        services.AddHttpClient(EndpointCheck.Client).RemoveAllLoggers().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services
            .AddSingleton<ICheck, DatabaseCheck>().AddSingleton<ICheck, NetworkShareCheck>().AddSingleton<ICheck, CertificateCheck>().AddSingleton<ICheck, ClockCheck>()
            .AddSingleton<ICheck, SignInCheck>().AddSingleton<ICheck, BotSignInCheck>().AddSingleton<ICheck, BotRegistrationCheck>().AddSingleton<ICheck, EndpointCheck>()
            .AddSingleton<ICheck, MySiteHostCheck>().AddSingleton<ICheck, GraphPermissionCheck>().AddSingleton<ICheck, SharePointPermissionCheck>()
            .AddSingleton<ICheck, RepairPermissionCheck>().AddSingleton<ICheck, ConsentCheck>().AddSingleton<ICheck, DelegatedPermissionCheck>()
            .AddSingleton<ICheck, CatalogueCheck>().AddSingleton<ICheck, PermissionPolicyCheck>().AddSingleton<ICheck, EndpointUseCheck>().AddSingleton<ICheck, ServiceHostCheck>()
            .AddSingleton<ICheck, PhotoPolicyCheck>().AddSingleton<ICheck, PicturePropertyCheck>();
    }
}
