using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Directory;

public sealed class A_person_found_by_name
{
    [Theory]
    [InlineData("adele@contoso.example", 1)]
    [InlineData("ADELE@contoso.example ", 1)]
    [InlineData("bea.mail@contoso.example", 1)]
    public async Task Is_whoever_has_it(string name, int number)
    {
        var read = await FindAsync(name, User(number, "adele@contoso.example"));

        Assert.Equal(Some.PersonId(number), read.ValueOrDefault?.Id);
    }

    [Fact]
    public async Task Is_the_one_whose_sign_in_name_it_is_before_the_one_whose_mail_it_is()
    {
        var read = await FindAsync("adele@contoso.example", User(2, "bea@contoso.example"), User(1, "adele@contoso.example"));

        Assert.Equal(Some.PersonId(1), read.ValueOrDefault?.Id);
    }

    [Fact]
    public async Task Is_nobody_where_nobody_has_it()
    {
        var read = await FindAsync("nobody@contoso.example");

        Assert.Equal(new Reading<Person?>.Known(null), read);
    }

    [Fact]
    public async Task Is_not_guessed_where_several_have_it_as_mail()
    {
        var read = await FindAsync("info@contoso.example", User(1, "adele@contoso.example"), User(2, "bea@contoso.example"));

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    [Fact]
    public async Task Cannot_slip_a_condition_into_the_question()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users?", () => Answers.Json("""{"value":[]}"""));

        await microsoft365.Directory.FindByNameAsync(Some.Tenant, "o'hara' or true eq true or 'x' eq 'x", UnderTest.Application, default);

        Assert.Contains(
            "$filter=userPrincipalName eq 'o''hara'' or true eq true or ''x'' eq ''x' or mail eq 'o''hara'' or true eq true or ''x'' eq ''x'",
            Uri.UnescapeDataString(microsoft365.Wire.Sent.Single().Address),
            StringComparison.Ordinal);
    }

    private static async Task<Reading<Person?>> FindAsync(string name, params string[] users)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users?", () => Answers.Json($$"""{"value":[{{string.Join(',', users)}}]}"""));
        return await microsoft365.Directory.FindByNameAsync(Some.Tenant, name, UnderTest.Application, default);
    }

    private static string User(int number, string name) => $$"""{"id":"{{Some.PersonId(number).ObjectId}}","userPrincipalName":"{{name}}","displayName":"Somebody"}""";
}
