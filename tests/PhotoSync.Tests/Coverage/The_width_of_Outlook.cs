using Microsoft.Extensions.Time.Testing;
using PhotoSync.Coverage.Sweeping;
using PhotoSync.Testing.People;

namespace PhotoSync.Tests.Coverage;

public sealed class The_width_of_Outlook
{
    private readonly FakeTimeProvider clock = new(Some.Morning);

    [Fact]
    public async Task Lets_no_more_in_than_it_is_wide()
    {
        var width = new OutlookWidth(16, clock);

        var passes = Enumerable.Range(0, 5).Select(_ => width.EnterAsync(4, default)).ToList();

        Assert.Equal([true, true, true, true, false], passes.Select(pass => pass.IsCompleted));
        width.Leave(4, await passes[0], refused: false);
        await passes[4];
    }

    [Fact]
    public async Task Is_halved_once_by_all_refusals_of_calls_that_began_together()
    {
        var width = new OutlookWidth(16, clock);
        var passes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => width.EnterAsync(4, default)));

        foreach (var pass in passes)
            width.Leave(4, pass, refused: true);

        Assert.Equal(8, width.Width);
    }

    [Fact]
    public async Task Never_closes_and_grows_again_by_one_a_minute_up_to_where_it_began()
    {
        var width = new OutlookWidth(16, clock);
        for (var i = 0; i < 6; i++)
            width.Leave(1, await width.EnterAsync(1, default), refused: true);
        Assert.Equal(1, width.Width);

        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(6, width.Width);

        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(16, width.Width);
    }

    [Fact]
    public async Task Lets_whoever_wants_more_than_all_of_it_in_alone()
    {
        var width = new OutlookWidth(2, clock);

        var pass = await width.EnterAsync(4, default);
        var next = width.EnterAsync(1, default);

        Assert.False(next.IsCompleted);
        width.Leave(4, pass, refused: false);
        await next;
    }

    [Fact]
    public async Task Gives_no_place_to_somebody_who_went_away()
    {
        var width = new OutlookWidth(1, clock);
        var pass = await width.EnterAsync(1, default);
        using var gone = new CancellationTokenSource();
        var left = width.EnterAsync(1, gone.Token);
        var stays = width.EnterAsync(1, default);

        await gone.CancelAsync();
        width.Leave(1, pass, refused: false);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await stays;
    }
}
