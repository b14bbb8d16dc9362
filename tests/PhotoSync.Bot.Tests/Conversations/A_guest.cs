using PhotoSync.Bot.Tests.Office;
using PhotoSync.Testing.Diagnosis;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class A_guest
{
    [Fact]
    public async Task Is_told_kindly_who_looks_after_their_photo()
    {
        await using var office = new ContosoOffice();
        var diego = office.Employee();
        office.Sees(diego, Situations.Different.With(Some.Person() with { IsGuest = true }));

        await diego.SaysAsync("my photo is wrong");

        Assert.Equal("You are a guest here.", diego.Last.Heading);
        Assert.Contains("Your photo is kept by your own organisation, so I cannot look after it. Your own IT support can.", diego.Last.Texts);
        Assert.Empty(diego.Last.ButtonTitles);
    }

    [Fact]
    public async Task Changes_no_photo()
    {
        await using var office = new ContosoOffice();
        var diego = office.Employee();
        office.Sees(diego, Situations.Different.With(Some.Person() with { IsGuest = true }));

        await diego.SaysAsync("upload a photo");

        Assert.Equal("You are a guest here.", diego.Last.Heading);
        Assert.Empty(office.Change.Replaced);
    }
}
