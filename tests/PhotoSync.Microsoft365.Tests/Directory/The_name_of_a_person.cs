using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Directory;

public sealed class The_name_of_a_person
{
    [Fact]
    public async Task Is_recalled_from_an_earlier_read_without_asking()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users/", () => Answers.Json("""{"id":"00000000-0000-4000-8000-000000000001","userPrincipalName":"adele@contoso.example"}"""));
        await microsoft365.Directory.FindAsync(Some.PersonId(), UnderTest.Application, default);

        var name = await microsoft365.Directory.RecallNameAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal("adele@contoso.example", name);
        Assert.Single(microsoft365.Wire.Sent);
    }

    [Fact]
    public async Task Is_recalled_from_their_own_sign_in_until_they_sign_out()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.Wire.On("POST", "/token", () => LoginAnswers.ForPerson(Some.PersonId(), "graph", "https://graph.microsoft.com/User.ReadWrite"));
        await microsoft365.Grants.RedeemAsync(Some.PersonId(), KnownSsoTokens.Of(Some.PersonId()), default);

        var signedIn = await microsoft365.Directory.RecallNameAsync(Some.PersonId(), UnderTest.Adele, default);
        await microsoft365.Grants.ForgetAsync(Some.PersonId(), default);

        Assert.Equal("adele@contoso.example", signedIn);
        Assert.Null(await microsoft365.Directory.RecallNameAsync(Some.PersonId(), UnderTest.Adele, default));
    }

    [Fact]
    public async Task Is_not_taken_from_the_sign_in_of_somebody_else()
    {
        using var microsoft365 = new UnderTest();

        await microsoft365.Grants.RedeemAsync(Some.PersonId(), KnownSsoTokens.Of(Some.PersonId(2)), default);

        Assert.Null(await microsoft365.Directory.RecallNameAsync(Some.PersonId(), UnderTest.Adele, default));
        Assert.Null(await microsoft365.Directory.RecallNameAsync(Some.PersonId(2), UnderTest.Adele, default));
    }
}
