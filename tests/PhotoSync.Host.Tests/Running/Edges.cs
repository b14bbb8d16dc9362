using System.Net;
using System.Net.Http.Headers;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
public sealed class Edges(BadInput.OneHost one) : IClassFixture<BadInput.OneHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/crop?i=x")]
    [InlineData("/crop/main.js")]
    [InlineData("/readyz")]
    [InlineData("/pictures/x")]
    [InlineData("/visit/x")]
    [InlineData("/nothing")]
    public async Task Tell_browsers_what_they_may_do(string path)
    {
        using var http = one.Host.Http;

        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Set-Cookie") || answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Let_only_Teams_and_the_tenants_chat_frame_the_crop_dialog()
    {
        using var http = one.Host.Http;

        using var answer = await http.GetAsync(new Uri("/crop?i=x", UriKind.Relative));

        var frames = answer.Headers.GetValues("Content-Security-Policy").Single().Split("frame-ancestors ")[1];
        Assert.StartsWith("https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft ", frames, StringComparison.Ordinal);
        Assert.EndsWith(one.Host.Tenant.HttpBase.GetLeftPart(UriPartial.Authority), frames, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "photosync.example")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Forwarded", "for=192.0.2.1")]
    [InlineData("X-Forwarded-For", "192.0.2.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    public async Task Keep_everybody_but_this_machine_out_of_local_mode(string header, string value)
    {
        using var http = one.Host.Http;
        using var request = new HttpRequestMessage(HttpMethod.Get, "healthz");
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Give_the_picture_of_an_upload_to_its_own_person_only()
    {
        var story = await one.Host.StoryOfAsync("S0");
        await story.BeginAsync("hi", message => message.Card is not null, "a greeting");
        await story.SendPictureAsync(SamplePicture.Draw(500, 700), "me.jpg", inline: true);
        var preview = await story.SeeAsync(message => message.Offers(Verbs.Use), "a preview");
        var interaction = preview.Buttons.First(button => button.Verb == Verbs.Use).Action["data"]!["i"]!.ToString();

        using var own = await PictureAsync(interaction, await one.Host.TokenOfAsync(story.Who));
        using var others = await PictureAsync(interaction, await one.Host.TokenOfAsync(await one.Host.PersonInAsync("S1")));
        using var nobodys = await PictureAsync(interaction, null);
        using var forged = await PictureAsync(interaction, "e30.e30.e30");

        Assert.Equal((HttpStatusCode.OK, "500", "700"), (own.StatusCode, own.Headers.GetValues("Picture-Width").Single(), own.Headers.GetValues("Picture-Height").Single()));
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (nobodys.StatusCode, forged.StatusCode));
    }

    private async Task<HttpResponseMessage> PictureAsync(string interaction, string? token)
    {
        using var http = one.Host.Http;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"crop/picture/{interaction}");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }
}
