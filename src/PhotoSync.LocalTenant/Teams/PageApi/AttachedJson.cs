using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>What a person sent along, as the page shows it.</summary>
internal sealed record AttachedJson(string Id, string Name, long Size, string Url)
{
    public static AttachedJson Of(Guid person, Upload upload) =>
        new(upload.Id, upload.Name, upload.Size, $"/teams/api/people/{person}/uploads/{upload.Id}");
}
