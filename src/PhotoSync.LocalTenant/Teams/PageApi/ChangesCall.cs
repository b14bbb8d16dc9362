using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>What has changed since the page last asked; waits for something to happen.</summary>
internal static class ChangesCall
{
    private const double LongestWait = 60;

    /// <param name="since">The version that the last answer gave.</param>
    /// <param name="wait">Seconds to wait when nothing has changed, at most 60.</param>
    /// <param name="person">Only this person's chat, by object id; null: all.</param>
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
