using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Audit;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using PhotoSync.People;

namespace PhotoSync.Host.Tests.Administering;

/// <summary>A whole Host, and the admin of its tenant at their chat.</summary>
internal sealed class AdminOffice(RunningHost host, Story admin) : IAsyncDisposable
{
    public RunningHost Host => host;

    public Story Admin => admin;

    public TenantId Tenant => new(host.Tenant.Endpoints.TenantId);

    public static async Task<AdminOffice> OpenAsync(params string[] settings)
    {
        var host = await RunningHost.StartAsync(settings);
        var admin = await host.StoryOfAsync(person => person.Name == "Samuel Baptiste");
        await host.Chat.OpenChatAsync(admin.Who, default);
        return new AdminOffice(host, admin);
    }

    /// <summary>The admin writes something and sees a message with these words.</summary>
    public async Task<ShownMessage> AskAsync(string text, string words)
    {
        await admin.SayAsync(text);
        return await SeeAsync(words);
    }

    public Task<ShownMessage> SeeAsync(string words) => admin.SeeAsync(message => Says(message, words), $"\"{words}\"");

    public static bool Says(ShownMessage message, string words) => message.Lines.Any(line => line.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The lines of the audit about an act.</summary>
    public async Task<IReadOnlyList<AuditRow>> AuditOfAsync(string act)
    {
        var rows = new List<AuditRow>();
        await foreach (var row in new AuditPages(host.Services.GetRequiredService<Database>()).ReadAsync(0, default))
            if (row.Act == act)
                rows.Add(row);
        return rows;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
