extern alias host;

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Benchmarks.Promises;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sweeping;
using host::PhotoSync.Host.Composition;

namespace PhotoSync.Benchmarks.Sweeping;

/// <summary>
/// Sweeps a local tenant of many people twice, with the documented limits on and all of them scaled by one factor: everything the first time, 1 % changed
/// photos the second. Tells the rate against what is permitted, refusals, pictures read, and the memory as it goes.
/// </summary>
internal static class SweepBenchmark
{
    /// <summary>In the folder that <c>--out</c> names: what came of both.</summary>
    public const string FiguresFile = "sweep.json";

    public static async Task<int> RunAsync(string[] args)
    {
        var (people, scale) = (Number(args, "--people", 100_000), Number(args, "--scale", 20));
        var data = Directory.CreateTempSubdirectory("photosync-sweep-");
        try
        {
            await using var host = await PhotoSyncHost.StartAsync(Settings(data.FullName, people, scale));
            using var tenant = new SweptTenant(host, scale);
            await tenant.LimitAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people, limits × {scale}: {SweptTenant.PeopleManagerCalls * scale} calls of the People Manager in 5 minutes, {SweptTenant.Units * scale} units a minute."));

            var first = await RunOnceAsync("first", host, tenant);
            await tenant.ChangePhotosAsync(people / 100);
            var second = await RunOnceAsync("second", host, tenant);
            var folder = Directory.CreateDirectory(args.SkipWhile(argument => argument != "--out").ElementAtOrDefault(1) ?? Path.Combine("artifacts", "benchmarks"));
            foreach (var curve in new[] { first.Curve("first"), second.Curve("second") }) CurvePlot.Draw(Path.Combine(folder.FullName, $"{curve.Name}.png"), curve);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, FiguresFile), JsonSerializer.Serialize(new[] { first, second }));
            return 0;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<SweepFigures> RunOnceAsync(string name, PhotoSyncHost host, SweptTenant tenant)
    {
        using var traffic = new Traffic();
        var store = host.Services.GetRequiredService<ISweepStore>();
        var run = await store.TakeAsync(tenant.Id, null, host.Tenant!.Clock.GetUtcNow(), default) ?? throw new InvalidOperationException("Somebody else sweeps.");
        var watch = Stopwatch.StartNew();
        var sweep = host.Services.GetRequiredService<CoverageSweep>().RunAsync(run, default);
        var samples = new SweepSamples(tenant, traffic);
        while (!sweep.IsCompleted)
        {
            await Task.WhenAny(sweep, Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System));
            samples.Take(watch.Elapsed);
        }

        var end = await sweep;
        return end is SweepEnd.Complete ? samples.Report(name, end) : throw new InvalidOperationException($"The {name} sweep ended as {end.GetType().Name}.");
    }

    private static string[] Settings(string data, int people, int scale) =>
    [
        "--environment", "Development", "--urls", "http://localhost:0", "--data", data, "--Local:TenantPort", "0", "--Local:TenantHttpsPort", "0", "--Local:KeepTenant", "false",
        "--Local:SyntheticPeople", $"{people}", "--Coverage:Automatic", "false", "--Logging:LogLevel:Default", "Critical", "--Logging:LogLevel:Polly", "None",
        "--Microsoft365:SharePoint:PeopleManagerCalls", $"{SweptTenant.PeopleManagerCalls * scale}", "--Microsoft365:SharePoint:UnitsPerMinute", $"{SweptTenant.Units * scale}",
    ];

    private static int Number(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is var place and >= 0 && int.TryParse(args.ElementAtOrDefault(place + 1), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
