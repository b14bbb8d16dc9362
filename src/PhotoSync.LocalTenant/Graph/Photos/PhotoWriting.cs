using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Photos;

/// <summary>PUT, PATCH and DELETE …/photo/$value.</summary>
internal static class PhotoWriting
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int LeastSide = 48;

    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("PUT", "/users/{id}/photo/$value", GraphPermission.WritePhoto, PutAsync);
        graph.On("PATCH", "/users/{id}/photo/$value", GraphPermission.WritePhoto, PutAsync);
        graph.On("DELETE", "/users/{id}/photo/$value", GraphPermission.WritePhoto, Delete);
        graph.On("DELETE", "/users/{id}/photo", GraphPermission.WritePhoto, Delete);
    }

    private static async Task<IResult> PutAsync(GraphCall call)
    {
        if (MayNotChange(call) is { } refusal)
            return refusal;
        if (call.Http.Request.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) != true)
            return GraphError.BadRequest("Invalid content type. The content type of a photo must be an image type.");
        if (await ReadAsync(call).ConfigureAwait(false) is not { } bytes)
            return new GraphError(call.Switches.TooLargeStatus, "RequestEntityTooLarge", "The request entity is too large. A photo may have 4 MB.");
        if (PhotoIntake.Measure(bytes) is not { } size)
            return GraphError.BadRequest("The image could not be read.");
        if (Math.Min(size.Width, size.Height) < LeastSide)
            return new GraphError(400, "ValidationWidthTooSmall", "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ProfileBadRequestException' was thrown.");
        if (PhotoIntake.MakeSquare(bytes, Photo.Largest, call.Switches.StretchNonSquare) is not var (square, side))
            return GraphError.BadRequest("The image could not be read.");
        var photo = new Photo(call.Get<PictureBytes>().Save(square), side);
        call.Get<People>().Change(call.Person.Id, person => person with { Photo = person.Photo.Replace(photo, call.Now) });
        return new GraphStatus(StatusCodes.Status200OK);
    }

    private static IResult Delete(GraphCall call)
    {
        if (MayNotChange(call) is { } refusal)
            return refusal;
        if (PhotoEndpoints.Visible(call) is null)
            return PhotoEndpoints.NotThere(call);
        call.Get<People>().Change(call.Person.Id, person => person with { Photo = person.Photo.Replace(null, call.Now) });
        return new GraphStatus(call.Switches.DeleteStatus);
    }

    // Other people's photos need an administrator's role beside the permission; then the tenant's policy has its say.
    private static GraphError? MayNotChange(GraphCall call)
    {
        if (!call.Caller.IsApp && !call.IsOwn && !call.Caller.IsPhotoAdmin)
            return GraphError.AccessDenied;
        var policy = call.Get<Kept<PolicyHistory>>().Value.InForce(call.Switches.PolicyDelay, call.Now);
        var isAllowed = call.Caller.Person is { } person ? policy.Allows(person.DirectoryRoles) : policy.AllowsApps;
        return isAllowed ? null : GraphError.AccessDenied;
    }

    // Null when it is more than a photo may have.
    private static async Task<byte[]?> ReadAsync(GraphCall call)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int read; (read = await call.Http.Request.Body.ReadAsync(chunk, call.Http.RequestAborted).ConfigureAwait(false)) > 0;)
        {
            if (buffer.Length + read > MostBytes)
                return null;
            await buffer.WriteAsync(chunk.AsMemory(0, read), call.Http.RequestAborted).ConfigureAwait(false);
        }
        return buffer.ToArray();
    }
}
