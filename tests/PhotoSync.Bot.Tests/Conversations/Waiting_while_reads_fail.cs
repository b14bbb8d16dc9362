using PhotoSync.Bot.Tests.Cards;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class Waiting_while_reads_fail
{
    [Theory]
    [InlineData(null, 10)]
    [InlineData(3, 10)]
    [InlineData(45, 45)]
    public async Task Looks_again_in_ten_minutes_or_as_late_as_it_was_asked_to(int? retryAfter, int minutes)
    {
        await using var office = new ContosoOffice();
        await WaitingAsync(office, retryAfter);
        var first = Assert.Single(office.FollowUps.Open).DueAt;

        await office.PassAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(TimeSpan.FromMinutes(minutes), Assert.Single(office.FollowUps.Open).DueAt - first);
    }

    [Fact]
    public async Task Ends_after_two_days()
    {
        await using var office = new ContosoOffice();
        await WaitingAsync(office, retryAfter: 60 * 49);
        await office.PassAsync(TimeSpan.FromMinutes(3));

        await office.PassAsync(TimeSpan.FromHours(50));

        Assert.Empty(office.FollowUps.Open);
    }

    private static async Task WaitingAsync(ContosoOffice office, int? retryAfter)
    {
        var adele = office.Employee();
        office.Sees(adele, Seen.All["S4a"]);
        await adele.SaysAsync("my photo is wrong");
        await adele.PressesAsync("Resync my photo");
        await adele.PressesAsync("I've been there");
        var failure = new ReadFailure(Source.ExchangePhoto, ReadFailureReason.Throttled, Situations.Now) { RetryAfter = retryAfter is { } minutes ? TimeSpan.FromMinutes(minutes) : null };
        office.Sees(adele, Situations.Different with { Exchange = new Reading<ExchangePhoto?>.Unread(failure) });
    }
}
