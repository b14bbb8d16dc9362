using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Directory;

public sealed class The_photo_policy
{
    private const string Admin = "62e90394-69f5-4237-9190-012177145e10";

    [Theory]
    [InlineData("""{"source":null,"allowedRoles":[]}""")]
    [InlineData("""{"source":null,"allowedRoles":{}}""")]
    [InlineData("""{"source":null,"allowedRoles":null}""")]
    [InlineData("""{"source":null}""")]
    [InlineData("""{"source":"cloud","allowedRoles":[]}""")]
    [InlineData("""{"source":"Cloud","allowedRoles":{}}""")]
    public async Task Lets_everyone_change_their_photo_where_it_names_no_role(string settings)
    {
        var policy = (await ReadAsync(settings)).ValueOrDefault!;

        Assert.False(policy.OnPremisesOnly);
        Assert.Empty(policy.AllowedRoles);
    }

    [Theory]
    [InlineData("onPremises")]
    [InlineData("onpremises")]
    [InlineData("ONPREMISES")]
    public async Task Leaves_changes_to_the_on_premises_directory_however_it_is_written(string source)
    {
        var policy = (await ReadAsync($$"""{"source":"{{source}}","allowedRoles":[]}""")).ValueOrDefault!;

        Assert.True(policy.OnPremisesOnly);
    }

    [Fact]
    public async Task Names_roles_even_with_a_blank_before_them()
    {
        var policy = (await ReadAsync($$"""{"allowedRoles":[" {{Admin}}"],"source":"cloud"}""")).ValueOrDefault!;

        Assert.Equal([Guid.Parse(Admin)], policy.AllowedRoles);
    }

    [Theory]
    [InlineData("""{"source":"cloud","allowedRoles":["Global Administrator"]}""")]
    [InlineData("""{"source":"moon","allowedRoles":[]}""")]
    [InlineData("""{"source":7,"allowedRoles":[]}""")]
    [InlineData("""{"source":"cloud","allowedRoles":"everyone"}""")]
    [InlineData("""{"allowedRoles":[]}""")]
    public async Task Is_not_known_where_it_says_something_else(string settings)
    {
        var read = await ReadAsync(settings);

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    private static async Task<Reading<PhotoUpdatePolicy>> ReadAsync(string settings)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "https://graph.microsoft.com/beta/admin/people/photoUpdateSettings", () => Answers.Json(settings));
        return await microsoft365.Directory.ReadPhotoPolicyAsync(Some.Tenant, UnderTest.Application, default);
    }
}
