using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Host.LocalMode;
using PhotoSync.Host.Messages;
using PhotoSync.Host.SigningIn;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using PhotoSync.People;

namespace PhotoSync.Host.Tests.SigningIn;

[Trait("Pace", "Slow")]
public sealed class WhoMayAdminister(BadInput.OneHost one) : IClassFixture<BadInput.OneHost>
{
    private const string Admin = "Samuel Baptiste";

    [Fact]
    public async Task Calls_admin_endpoints_with_their_own_token()
    {
        await using var pages = await PagesAsync();

        Assert.Equal(HttpStatusCode.OK, await CallAsync(pages, await TokenOfAsync(Admin)));
    }

    [Fact]
    public async Task Is_the_one_admin_and_none_of_the_others()
    {
        await using var pages = await PagesAsync();
        var others = (await one.Host.Chat.ListAsync(default)).Where(person => person.Name != Admin && person.SeededAs != "S12").ToList();

        foreach (var person in others)
            Assert.Equal(HttpStatusCode.Forbidden, await CallAsync(pages, await one.Host.TokenOfAsync(person)));

        Assert.True(others.Count > 20);
    }

    [Fact]
    public async Task Cannot_be_nobody_or_whoever_writes_a_role_into_a_token()
    {
        await using var pages = await PagesAsync();
        var real = new JsonWebToken(await TokenOfAsync(Admin));

        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(pages, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(pages, Forge(real)));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(pages, $"{real.EncodedHeader}.{real.EncodedPayload}."));
    }

    [Fact]
    public async Task May_be_named_by_an_option_where_nobody_signs_in()
    {
        var grace = (await one.Host.Chat.ListAsync(default)).First(person => person.Name != Admin);
        await using var pages = await PagesAsync(new SignInOptions { Acting = ActingMode.Application, Admins = { grace.Id } });

        Assert.Equal(HttpStatusCode.OK, await CallAsync(pages, await one.Host.TokenOfAsync(grace)));
        Assert.Equal(HttpStatusCode.OK, await CallAsync(pages, await TokenOfAsync(Admin)));
    }

    [Theory]
    [InlineData(Admin, AdminStanding.Admin)]
    [InlineData("Clara Lindqvist", AdminStanding.Employee)]
    public async Task Is_known_in_the_chat_once_they_signed_in(string name, AdminStanding expected)
    {
        var story = await one.Host.StoryOfAsync(who => who.Name == name);
        var admins = one.Host.Services.GetRequiredService<IAdmins>();
        var person = new PersonId(new TenantId(one.Host.Tenant.Endpoints.TenantId), story.Who.Id);
        Assert.Equal(AdminStanding.Unknown, await admins.StandingOfAsync(person, default));

        await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.CheckAgain) || message.Offers(Verbs.StillOld), "a finding");

        Assert.Equal(expected, await admins.StandingOfAsync(person, default));
    }

    private async Task<string> TokenOfAsync(string name) => await one.Host.TokenOfAsync((await one.Host.Chat.ListAsync(default)).First(person => person.Name == name));

    /// <summary>The same claims, signed by somebody else.</summary>
    private static string Forge(JsonWebToken real)
    {
        using var key = RSA.Create(2048);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Claims = real.Claims.Where(claim => claim.Type is not ("wids" or "exp" or "nbf" or "iat")).ToDictionary(claim => claim.Type, claim => (object)claim.Value),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = real.Kid }, SecurityAlgorithms.RsaSha256),
        });
    }

    private async Task<WebApplication> PagesAsync(SignInOptions? options = null)
    {
        var tenant = one.Host.Tenant.Endpoints;
        var builder = WebApplication.CreateSlimBuilder(["--MicrosoftAppId", $"{tenant.BotAppId}", "--SignOn:Metadata", tenant.OpenIdMetadata.AbsoluteUri, "--urls", "http://127.0.0.1:0"]);
        builder.Services
            .AddSingleton(options ?? new SignInOptions())
            .AddSingleton<AdminRule>()
            .AddSingleton(new ServedTenants([tenant.TenantId]))
            .AddPersonTokens(builder.Configuration)
            .AddTrustInLocalTenant(one.Host.Tenant.Certificate.Thumbprint);
        var pages = builder.Build();
        pages.UseAuthentication();
        pages.UseAuthorization();
        pages.MapGet("/admin", () => "coverage").RequireAdmin();
        await pages.StartAsync();
        return pages;
    }

    private static async Task<HttpStatusCode> CallAsync(WebApplication pages, string? token)
    {
        using var http = new HttpClient { BaseAddress = new Uri(pages.Urls.First()) };
        if (token is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.GetAsync(new Uri("admin", UriKind.Relative));
        return answer.StatusCode;
    }
}
