using PhotoSync.Bot.Tests.Office;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class When_it_becomes_too_much
{
    [Fact]
    public async Task Somebody_who_writes_too_fast_is_told_once_and_then_answered_with_silence()
    {
        await using var office = new ContosoOffice(("TurnsPerMinute", "3"));
        var adele = office.Employee();

        for (var i = 0; i < 6; i++)
            await adele.SaysAsync("thanks");

        Assert.Equal(4, adele.Chat.Count);
        Assert.Equal("That was a lot at once. Please wait until 11:01; I stay quiet until then.", adele.Last.Text);
    }

    [Fact]
    public async Task They_are_answered_again_when_the_minute_is_over()
    {
        await using var office = new ContosoOffice(("TurnsPerMinute", "1"));
        var adele = office.Employee();
        await adele.SaysAsync("thanks");
        await adele.SaysAsync("thanks");

        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await adele.SaysAsync("thanks");

        Assert.Equal("You're welcome!", adele.Last.Text);
    }

    [Fact]
    public async Task Others_are_answered_meanwhile()
    {
        await using var office = new ContosoOffice(("TurnsPerMinute", "1"));
        var adele = office.Employee();
        var bert = office.Employee(2);
        await adele.SaysAsync("thanks");
        await adele.SaysAsync("thanks");

        await bert.SaysAsync("thanks");

        Assert.Equal("You're welcome!", bert.Last.Text);
    }

    [Fact]
    public async Task Cards_that_refresh_themselves_do_not_count()
    {
        await using var office = new ContosoOffice(("TurnsPerMinute", "2"));
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");

        for (var i = 0; i < 5; i++)
            await adele.LooksAtAsync(adele.Last);
        await adele.SaysAsync("thanks");

        Assert.Equal("You're welcome!", adele.Last.Text);
    }

    [Fact]
    public async Task Pictures_are_counted_by_the_hour()
    {
        await using var office = new ContosoOffice(("UploadsPerHour", "2"));
        var adele = office.Employee();

        for (var i = 0; i < 4; i++)
            await adele.SendsAsync(SentFiles.Jpeg(400, 400));

        Assert.Equal(3, adele.Chat.Count);
        Assert.Equal("That was a lot of pictures in one hour. Please try again today at 12:00.", adele.Last.Text);
    }
}
