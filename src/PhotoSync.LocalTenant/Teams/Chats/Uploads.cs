using System.Text.Json;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>What people put into the message box: kept under an id that becomes the attachment's.</summary>
internal sealed class Uploads(Database database)
{
    private const string Kind = "upload";

    public Upload Add(Guid owner, bool isInline, string name, string contentType, byte[] bytes)
    {
        var upload = new Upload($"0-lt-{Guid.NewGuid():N}", owner, isInline, name, contentType, bytes.Length);
        database.SaveBlob(Key(upload.Id), contentType, bytes);
        database.Save(Kind, upload.Id, JsonSerializer.Serialize(upload, StateJson.Options));
        return upload;
    }

    public Upload? Find(string id) =>
        database.Find(Kind, id) is { } body ? JsonSerializer.Deserialize<Upload>(body, StateJson.Options) : null;

    public byte[]? Read(Upload upload) => database.FindBlob(Key(upload.Id))?.Bytes;

    private static string Key(string id) => $"teams/{id}";
}
