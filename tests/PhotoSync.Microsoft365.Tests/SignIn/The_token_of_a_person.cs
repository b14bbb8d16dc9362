using System.Buffers.Text;
using System.Text;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Tests.SignIn;

public sealed class The_token_of_a_person
{
    private const string Tenant = "c0de0000-0000-4000-8000-000000000001";
    private const string Person = "c0de0000-0000-4000-8000-000000000002";
    private const string Role = "c0de0000-0000-4000-8000-000000000003";

    [Theory]
    [InlineData("\"upn\":\"a@contoso.com\",\"preferred_username\":\"b@contoso.com\"", "a@contoso.com")]
    [InlineData("\"preferred_username\":\"b@contoso.com\"", "b@contoso.com")]
    [InlineData("\"upn\":\"\",\"preferred_username\":7", null)]
    [InlineData("\"x\":0", null)]
    public void Says_who_it_is_and_perhaps_by_which_name(string more, string? name)
    {
        var read = SsoToken.Read(Token($$"""{"tid":"{{Tenant}}","oid":"{{Person}}",{{more}}}"""))!;

        Assert.Equal((new PersonId(new TenantId(Guid.Parse(Tenant)), Guid.Parse(Person)), name), (read.Person, read.UserPrincipalName));
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData($"[\"{Role}\"]", 1)]
    [InlineData($"[\"{Role}\",\"no id\",7,null]", 1)]
    [InlineData("\"none\"", null)]
    public void Says_which_roles_its_person_holds(string wids, int? count)
    {
        var read = SsoToken.Read(Token($$"""{"tid":"{{Tenant}}","oid":"{{Person}}","wids":{{wids}}}"""))!;

        Assert.Equal(count, read.DirectoryRoles?.Count);
        Assert.All(read.DirectoryRoles ?? [], role => Assert.Equal(Guid.Parse(Role), role));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData($$"""{"tid":"{{Tenant}}"}""")]
    [InlineData($$"""{"tid":"{{Tenant}}","oid":7}""")]
    [InlineData($$"""{"tid":"no id","oid":"{{Person}}"}""")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    public void Is_none_where_it_does_not_say_who(string claims) => Assert.Null(SsoToken.Read(Token(claims)));

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("a.not base 64!.c")]
    public void Is_none_where_it_has_not_the_form(string token) => Assert.Null(SsoToken.Read(token));

    private static string Token(string claims) => $"e30.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.c2ln";
}
