using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>
/// What has changed since the version that the last answer gave; waits for something to happen, at most <c>wait</c> seconds. With <c>person</c> only
/// that person's chat, by object id.
/// </summary>
internal static class ChangesCall
{
    private const double LongestWait = 60;

    public static async Task<IResult> GetAsync(
        long since, double? wait, Guid? person, ChatFeed feed, ChangesView view, HttpContext http, IHostApplicationLifetime lifetime)
    {
        if (feed.IsLost(since))
            return PageAnswer.Ok(new { restarted = true, version = feed.Version });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var entries = await feed.ReadAsync(since, TimeSpan.FromSeconds(Math.Clamp(wait ?? 0, 0, LongestWait)), end.Token).ConfigureAwait(false);
        return PageAnswer.Ok(view.Of([.. entries.Where(e => person is null || e.Person == person)], entries.Count > 0 ? entries[^1].Version : since));
    }
}
