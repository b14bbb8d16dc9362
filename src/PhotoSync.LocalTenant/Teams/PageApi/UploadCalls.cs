using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>Pictures and files on their way into a message.</summary>
internal static class UploadCalls
{
    /// <summary>Takes the raw body; <c>kind</c> is inline for a picture in the text, file for an attachment.</summary>
    public static async Task<IResult> AddAsync(Persona person, HttpRequest request, Uploads uploads, string name, string kind)
    {
        if (kind is not ("inline" or "file"))
            return PageAnswer.Refuse(400, "The kind is inline or file.");
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted).ConfigureAwait(false);
        if (bytes.Length == 0)
            return PageAnswer.Refuse(400, "The file is empty.");
        var type = string.IsNullOrEmpty(request.ContentType) ? "application/octet-stream" : request.ContentType;
        var upload = uploads.Add(person.Id, kind == "inline", Path.GetFileName(name), type, bytes.ToArray());
        return PageAnswer.Ok(AttachedJson.Of(person.Id, upload));
    }

    // Shown only as a picture: what somebody sent must never run as a page of this origin.
    public static IResult Get(Persona person, string upload, Uploads uploads, HttpResponse response)
    {
        if (uploads.Find(upload) is not { } found || found.Owner != person.Id || uploads.Read(found) is not { } bytes)
            return PageAnswer.NotFound("There is no such file.");
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(bytes, found.ContentType);
    }
}
