using Microsoft.Extensions.Configuration;

namespace BotSdk.Tests;

/// <summary>Things whose making says nothing about the test.</summary>
internal static class Some
{
    public static IConfiguration Settings(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => setting.Value)).Build();
}
