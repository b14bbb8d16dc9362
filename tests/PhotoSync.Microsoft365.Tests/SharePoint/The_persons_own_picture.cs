using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class The_persons_own_picture
{
    [Fact]
    public async Task Is_set_with_their_own_rights()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("POST", "https://contoso-my.sharepoint.com/_api/SP.UserProfiles.PeopleManager/SetMyProfilePicture", () => Answers.Json("""{"odata.null":true}"""));

        var outcome = await microsoft365.SharePoint.SetOwnPictureAsync(Some.PersonId(), Answers.Jpeg, default);

        Assert.IsType<WriteOutcome.Written>(outcome);
        Assert.Equal(Answers.Jpeg, microsoft365.Wire.Sent.Single().Body);
        Assert.Equal(UnderTest.Adele, microsoft365.Tokens.Asked.Single().Acting);
    }

    [Theory]
    [InlineData(400, WriteRefusal.PictureNotAccepted)]
    [InlineData(403, WriteRefusal.Forbidden)]
    public async Task Is_refused_by_status(int status, WriteRefusal reason)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("POST", "", () => Answers.SharePointError(status, "-2147024809, System.ArgumentException"));

        var outcome = await microsoft365.SharePoint.SetOwnPictureAsync(Some.PersonId(), Answers.Jpeg, default);

        Assert.Equal(reason, Assert.IsType<WriteOutcome.Refused>(outcome).Reason);
    }

    [Fact]
    public async Task Is_not_sent_where_it_is_larger_than_SharePoint_takes()
    {
        using var microsoft365 = new UnderTest();

        var outcome = await microsoft365.SharePoint.SetOwnPictureAsync(Some.PersonId(), new byte[5_000_001], default);

        Assert.Equal(new WriteOutcome.Refused(WriteRefusal.TooLarge, null), outcome);
    }
}
