using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>Pictures that a person pasted into the chat; the bot gets them with its token only.</summary>
internal static class AttachmentCalls
{
    public static IResult Describe(string attachment, Uploads uploads)
    {
        if (uploads.Find(attachment) is not { IsInline: true } upload)
            return ConnectorError.AttachmentNotFound.AsResult();
        return Results.Json(new JsonObject
        {
            ["name"] = upload.Name,
            ["type"] = upload.ContentType,
            ["views"] = new JsonArray(new JsonObject { ["viewId"] = "original", ["size"] = upload.Size }),
        });
    }

    public static IResult View(string attachment, string view, Uploads uploads) =>
        view == "original" && uploads.Find(attachment) is { IsInline: true } upload && uploads.Read(upload) is { } bytes
            ? Results.Bytes(bytes, upload.ContentType)
            : ConnectorError.AttachmentNotFound.AsResult();
}
