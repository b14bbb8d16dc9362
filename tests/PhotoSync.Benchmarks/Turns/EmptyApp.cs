using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>The least that an ASP.NET Core application can be: one address that answers.</summary>
internal static class EmptyApp
{
    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", () => "here");
        await app.StartAsync();
        Console.WriteLine($"Address {app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
