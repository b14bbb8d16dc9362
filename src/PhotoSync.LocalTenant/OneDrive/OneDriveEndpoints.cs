using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.OneDrive;

/// <summary>Downloads of files sent in chats: whoever has the pre-authorised address needs no token, for as long as it lives.</summary>
internal static class OneDriveEndpoints
{
    public static void MapOneDrive(this IEndpointRouteBuilder app) => app.MapGet("/onedrive/{id:guid}", Download);

    private static IResult Download(Guid id, string? tempauth, SharedFiles files, TimeProvider clock, HttpResponse response)
    {
        if (files.Find(id) is not { } file || files.Read(file) is not { } bytes)
            return Results.NotFound();
        if (!IsTicket(file, tempauth) || clock.GetUtcNow() >= file.Expires)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(bytes, file.ContentType, file.Name);
    }

    private static bool IsTicket(SharedFile file, string? tempauth) =>
        tempauth is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(tempauth), Encoding.UTF8.GetBytes(file.Ticket));
}
