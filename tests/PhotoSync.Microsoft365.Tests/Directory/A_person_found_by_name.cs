using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Directory;

public sealed class A_person_found_by_name
{
    private const string Nobody = """{"value":[]}""";
    private static readonly string Adele = User(1, "adele@contoso.example");

    [Theory]
    [InlineData("adele@contoso.example")]
    [InlineData(" ADELE@contoso.example ")]
    public async Task Is_whoever_signs_in_with_it(string name)
    {
        var read = await FindAsync(name, byName: () => Answers.Json(Adele), byMail: Nobody);

        Assert.Equal(Some.PersonId(1), read.ValueOrDefault?.Id);
    }

    [Fact]
    public async Task Is_whoever_has_it_as_mail_where_nobody_signs_in_with_it()
    {
        var read = await FindAsync("adele.vance@contoso.example", NotFound, $$"""{"value":[{{Adele}}]}""");

        Assert.Equal(Some.PersonId(1), read.ValueOrDefault?.Id);
    }

    [Fact]
    public async Task Is_nobody_where_nobody_has_it()
    {
        var read = await FindAsync("nobody@contoso.example", NotFound, Nobody);

        Assert.Equal(new Reading<Person?>.Known(null), read);
    }

    [Fact]
    public async Task Is_not_guessed_where_several_have_it_as_mail()
    {
        var read = await FindAsync("info@contoso.example", NotFound, $$"""{"value":[{{Adele}},{{User(2, "bea@contoso.example")}}]}""");

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    [Fact]
    public async Task Is_nobody_else_than_was_asked_for()
    {
        var read = await FindAsync("bea@contoso.example", () => Answers.Json(Adele), Nobody);

        Assert.False(read.IsKnown);
    }

    [Fact]
    public async Task Cannot_slip_a_condition_into_the_question()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users?", () => Answers.Json(Nobody)).On("GET", "/users/", NotFound);

        await microsoft365.Directory.FindByNameAsync(Some.Tenant, "o'hara/photo?' or 'x' eq 'x", UnderTest.Application, default);

        Assert.Contains("/users/o%27hara%2Fphoto%3F%27%20or%20%27x%27%20eq%20%27x?%24select", microsoft365.Wire.Sent[0].Address, StringComparison.Ordinal);
        Assert.Contains("$filter=mail eq 'o''hara/photo?'' or ''x'' eq ''x'&", Uri.UnescapeDataString(microsoft365.Wire.Sent[1].Address), StringComparison.Ordinal);
    }

    private static async Task<Reading<Person?>> FindAsync(string name, Func<HttpResponseMessage> byName, string byMail)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users?", () => Answers.Json(byMail)).On("GET", "/users/", byName);
        return await microsoft365.Directory.FindByNameAsync(Some.Tenant, name, UnderTest.Application, default);
    }

    private static HttpResponseMessage NotFound() => Answers.GraphError(404, "Request_ResourceNotFound");

    private static string User(int number, string name) => $$"""{"id":"{{Some.PersonId(number).ObjectId}}","userPrincipalName":"{{name}}","displayName":"Somebody"}""";
}
