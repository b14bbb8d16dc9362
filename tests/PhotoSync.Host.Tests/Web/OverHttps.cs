using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Web;

namespace PhotoSync.Host.Tests.Web;

public sealed class OverHttps
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/nothing", 404)]
    [InlineData("/broken", 500)]
    public async Task Every_answer_tells_browsers_to_stay_there_and_to_guess_nothing(string path, int status)
    {
        await using var app = await StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("max-age=31536000; includeSubDomains", answer.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Headers, header => header.Key is "Server" or "X-Powered-By" or "Set-Cookie");
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"]);
        builder.WebHost.UseWithoutServerHeader();
        builder.Services.AddProblemDetails();
        var app = builder.Build();
        app.UseSecurityHeaders(overHttps: true);
        app.UseExceptionHandler();
        app.MapGet("/", () => "page");
        app.MapGet("/broken", string () => throw new InvalidOperationException("broken on purpose"));
        await app.StartAsync();
        return app;
    }
}
