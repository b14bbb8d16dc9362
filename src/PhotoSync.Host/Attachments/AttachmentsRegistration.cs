using PhotoSync.Bot.Uploading;

namespace PhotoSync.Host.Attachments;

/// <summary>Fetching what people send.</summary>
internal static class AttachmentsRegistration
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <param name="services">The Host's services.</param>
    /// <param name="local">Base addresses of the local tenant; none in tenant mode.</param>
    public static IServiceCollection AddAttachments(this IServiceCollection services, IReadOnlyList<Uri> local)
    {
        services.AddHttpClient(AttachmentDownloads.Client, client => client.Timeout = Longest)
            .ConfigurePrimaryHttpMessageHandler(() => local.Count > 0
                ? new SocketsHttpHandler { AllowAutoRedirect = false }
                : new SocketsHttpHandler { AllowAutoRedirect = false, ConnectCallback = PublicAddressesOnly.ConnectAsync });
        return services
            .AddSingleton(new AttachmentHosts(local))
            .AddSingleton<BotToken>()
            .AddSingleton<IAttachmentDownloads, AttachmentDownloads>();
    }
}
