using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Directory;

public sealed class A_person_as_the_directory_knows_them
{
    private const string Adele = """
        {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","id":"00000000-0000-4000-8000-000000000001","displayName":"Adele Vance",
         "mail":"adele.vance@contoso.example","userPrincipalName":"adele@contoso.example","accountEnabled":true,"userType":"Member","usageLocation":"SE",
         "preferredLanguage":"sv-SE","onPremisesSyncEnabled":null,"createdDateTime":"2024-02-03T04:05:06Z",
         "assignedPlans":[{"service":"SharePoint","capabilityStatus":"Enabled"},{"service":"exchange","capabilityStatus":"Enabled"}]}
        """;

    [Fact]
    public async Task Is_read_with_what_a_diagnosis_needs()
    {
        var read = await FindAsync(() => Answers.Json(Adele));

        var person = Assert.IsType<Reading<Person?>.Known>(read).Value!;
        Assert.Equal(("Adele Vance", "adele@contoso.example", "adele.vance@contoso.example"), (person.DisplayName, person.UserPrincipalName, person.Mail));
        Assert.Equal((true, true, false, false), (person.AccountEnabled, person.HasExchangePlan, person.OnPremisesSynced, person.IsGuest));
        Assert.Equal(("sv-SE", "SE", new DateTimeOffset(2024, 2, 3, 4, 5, 6, TimeSpan.Zero)), (person.PreferredLanguage, person.UsageLocation, person.Created!.Value));
    }

    [Fact]
    public async Task Is_asked_for_by_the_object_id_and_no_more_properties_than_needed()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users/", () => Answers.Json(Adele));

        await microsoft365.Directory.FindAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal(
            "https://graph.microsoft.com/v1.0/users/00000000-0000-4000-8000-000000000001?%24select=id,displayName,mail,userPrincipalName,accountEnabled,userType,"
            + "usageLocation,preferredLanguage,assignedPlans,onPremisesSyncEnabled,createdDateTime",
            microsoft365.Wire.Sent.Single().Address);
    }

    [Fact]
    public async Task Asks_about_themselves_by_their_own_address()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/me?", () => Answers.Json(Adele)).On("GET", "/me/", () => Answers.GraphError(404, "ImageNotFound"));
        microsoft365.Wire.On("GET", "/users/", () => Answers.Json(Adele));

        await microsoft365.Directory.FindAsync(Some.PersonId(), UnderTest.Adele, default);
        await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Adele, default);
        await microsoft365.Directory.FindAsync(Some.PersonId(), UnderTest.Administrator, default);

        Assert.Equal(["me", "me", "users"], microsoft365.Wire.Sent.Select(request => new Uri(request.Address).Segments[2].TrimEnd('/')));
    }

    [Fact]
    public async Task Is_unknown_where_the_directory_says_so()
    {
        var read = await FindAsync(() => Answers.GraphError(404, "Request_ResourceNotFound"));

        Assert.Equal(new Reading<Person?>.Known(null), read);
    }

    [Fact]
    public async Task Is_not_taken_for_unknown_by_any_other_404()
    {
        var read = await FindAsync(() => Answers.GraphError(404, "ResourceNotFound"));

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    [Fact]
    public async Task Is_never_somebody_else()
    {
        var read = await FindAsync(() => Answers.Json(Adele.Replace("000000000001", "000000000002", StringComparison.Ordinal)));

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    [Theory]
    [InlineData("""[{"service":"exchange","capabilityStatus":"Suspended"}]""", "true", false)]
    [InlineData("""[{"service":"Exchange","capabilityStatus":"enabled"}]""", "true", true)]
    [InlineData("[]", "true", false)]
    [InlineData("[]", "null", null)]
    [InlineData("null", "true", null)]
    public async Task Has_an_Exchange_plan_where_an_enabled_one_is_shown(string plans, string enabled, bool? expected)
    {
        var read = await FindAsync(() => Answers.Json(
            $$"""{"id":"00000000-0000-4000-8000-000000000001","userPrincipalName":"a@b.example","accountEnabled":{{enabled}},"assignedPlans":{{plans}}}"""));

        Assert.Equal(expected, read.ValueOrDefault!.HasExchangePlan);
    }

    [Theory]
    [InlineData("Guest", "ann_other.example#EXT#@contoso.example", true)]
    [InlineData("Member", "ann_other.example#EXT#@contoso.example", true)]
    [InlineData("Member", "ann@contoso.example", false)]
    public async Task Is_a_guest_by_type_or_by_name(string type, string name, bool expected)
    {
        var read = await FindAsync(() => Answers.Json($$"""{"userType":"{{type}}","userPrincipalName":"{{name}}","id":"00000000-0000-4000-8000-000000000001"}"""));

        Assert.Equal(expected, read.ValueOrDefault!.IsGuest);
    }

    private static async Task<Reading<Person?>> FindAsync(Func<HttpResponseMessage> answer)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/users/", answer);
        return await microsoft365.Directory.FindAsync(Some.PersonId(), UnderTest.Application, default);
    }
}
