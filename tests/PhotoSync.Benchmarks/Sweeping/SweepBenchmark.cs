extern alias host;

using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
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
            return first && second ? 0 : 1;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<bool> RunOnceAsync(string name, PhotoSyncHost host, SweptTenant tenant)
    {
        using var traffic = new Traffic();
        var store = host.Services.GetRequiredService<ISweepStore>();
        var run = await store.TakeAsync(tenant.Id, null, host.Tenant!.Clock.GetUtcNow(), default) ?? throw new InvalidOperationException("Somebody else sweeps.");
        var watch = Stopwatch.StartNew();
        var sweep = host.Services.GetRequiredService<CoverageSweep>().RunAsync(run, default);
        var samples = new List<Sample>();
        while (!sweep.IsCompleted)
        {
            await Task.WhenAny(sweep, Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System));
            samples.Add(new Sample(watch.Elapsed, traffic.Profiles, traffic.Files, Environment.WorkingSet));
        }

        var end = await sweep;
        Report(name, end, samples, traffic, tenant);
        return end is SweepEnd.Complete;
    }

    private static void Report(string name, SweepEnd end, List<Sample> samples, Traffic traffic, SweptTenant tenant)
    {
        foreach (var sample in samples.Where((_, place) => place % Math.Max(1, samples.Count / 15) == 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sample.At.TotalSeconds,6:0} s  {sample.Profiles,7} people  {sample.Memory / 1e6,5:0} MB"));
        var steady = samples.Where(sample => sample.Profiles > traffic.Profiles * 0.2 && sample.Profiles < traffic.Profiles * 0.9).ToList();
        if (steady is [var from, .., var to])
        {
            var seconds = (to.At - from.At).TotalSeconds;
            var (profiles, files) = ((to.Profiles - from.Profiles) / seconds, (to.Files - from.Files) / seconds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  steady: {profiles:0}/s = {profiles / tenant.ProfilesPerSecond:P1} of the People Manager's grant, {(2 * (profiles + files)) / tenant.UnitsPerSecond:P1} of the units"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {end.GetType().Name} in {samples[^1].At.TotalSeconds:0} s; {traffic.Profiles} profiles, {traffic.Batches} batches, {traffic.ExchangePictures} Exchange pictures, {traffic.Files} requests for files, {traffic.Refusals} answers 429"));
    }

    private static string[] Settings(string data, int people, int scale) =>
    [
        "--environment", "Development", "--urls", "http://localhost:0", "--data", data, "--Local:TenantPort", "0", "--Local:TenantHttpsPort", "0", "--Local:KeepTenant", "false",
        "--Local:SyntheticPeople", $"{people}", "--Coverage:Automatic", "false", "--Logging:LogLevel:Default", "Critical", "--Logging:LogLevel:Polly", "None",
        "--Microsoft365:SharePoint:PeopleManagerCalls", $"{SweptTenant.PeopleManagerCalls * scale}", "--Microsoft365:SharePoint:UnitsPerMinute", $"{SweptTenant.Units * scale}",
    ];

    private static int Number(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is var place and >= 0 && int.TryParse(args.ElementAtOrDefault(place + 1), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private sealed record Sample(TimeSpan At, int Profiles, int Files, long Memory);
}
