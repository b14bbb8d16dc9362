using System.Security.Cryptography;
using System.Text.Json;

namespace PhotoSync.LocalTenant.State;

/// <summary>Files sent in chats, kept in the senders' OneDrive. A download link lives for some minutes.</summary>
internal sealed class SharedFiles(Database database, TimeProvider clock)
{
    private const string Kind = "shared";

    /// <summary>How long a download link works.</summary>
    public static TimeSpan LinkLifetime { get; } = TimeSpan.FromMinutes(15);

    public SharedFile Add(Guid owner, string name, string contentType, byte[] bytes)
    {
        var ticket = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var file = new SharedFile(Guid.NewGuid(), owner, name, contentType, ticket, clock.GetUtcNow() + LinkLifetime);
        database.SaveBlob($"shared/{file.Id:N}", contentType, bytes);
        database.Save(Kind, file.Id.ToString("N"), JsonSerializer.Serialize(file, StateJson.Options));
        return file;
    }

    public SharedFile? Find(Guid id) =>
        database.Find(Kind, id.ToString("N")) is { } body ? JsonSerializer.Deserialize<SharedFile>(body, StateJson.Options) : null;

    public byte[]? Read(SharedFile file) => database.FindBlob($"shared/{file.Id:N}")?.Bytes;

    /// <summary>Where the file is downloaded without a token: below the OneDrive base address.</summary>
    public static string DownloadPath(SharedFile file) => $"onedrive/{file.Id}?tempauth={file.Ticket}";
}
