using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>How the page's API answers.</summary>
internal static class PageAnswer
{
    public static IResult Ok(object value) => Results.Json(value, StateJson.Options);

    public static IResult NotFound(string message) => Refuse(StatusCodes.Status404NotFound, message);

    public static IResult Refuse(int status, string message) => Results.Json(new { error = new { message } }, StateJson.Options, statusCode: status);
}
