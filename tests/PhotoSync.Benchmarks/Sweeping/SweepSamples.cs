using System.Globalization;
using PhotoSync.Coverage.Keeping;

namespace PhotoSync.Benchmarks.Sweeping;

/// <summary>How a sweep went: a line a minute while it runs, with how busy the machine was, then its rate between a fifth and nine tenths of its way.</summary>
internal sealed class SweepSamples(SweptTenant tenant, Traffic traffic)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly List<Sample> samples = [new(TimeSpan.Zero, 0, 0, Environment.WorkingSet)];
    private Sample told = new(TimeSpan.Zero, 0, 0, 0);

    public void Take(TimeSpan at)
    {
        var sample = new Sample(at, traffic.Profiles, traffic.Files, Environment.WorkingSet);
        samples.Add(sample);
        if (at - told.At < Minute)
            return;
        Say($"  {at.TotalSeconds,6:0} s  {sample.Profiles,7} people  {sample.Memory / 1e6,5:0} MB  {Shares(told, sample)}, {traffic.Refusals} answers 429, load {Load()}");
        told = sample;
    }

    public SweepFigures Report(string name, SweepEnd end)
    {
        var steady = samples.Where(sample => sample.Profiles > traffic.Profiles * 0.2 && sample.Profiles < traffic.Profiles * 0.9).ToList();
        var (from, to) = steady is [var first, .., var last] ? (first, last) : (samples[0], samples[^1]);
        Say($"  steady, {(to.At - from.At).TotalSeconds:0} s of it: {Shares(from, to)}; memory {samples.Min(sample => sample.Memory) / 1e6:0} to {samples.Max(sample => sample.Memory) / 1e6:0} MB");
        Say($"{name}: {end.GetType().Name} in {samples[^1].At.TotalSeconds:0} s; {traffic.Profiles} profiles, {traffic.Batches} batches, {traffic.ExchangePictures} Exchange pictures, {traffic.Files} requests for files, {traffic.Refusals} answers 429");
        return new SweepFigures(
            traffic.Profiles, (to.At - from.At).TotalSeconds, tenant.SecondsFor(to.Profiles - from.Profiles, to.Files - from.Files), traffic.ExchangePictures, traffic.Refusals,
            [.. samples.Select(sample => sample.Memory / 1e6)]);
    }

    private string Shares(Sample from, Sample to)
    {
        var seconds = (to.At - from.At).TotalSeconds;
        var (profiles, files) = ((to.Profiles - from.Profiles) / seconds, (to.Files - from.Files) / seconds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{profiles:0.0}/s = {profiles / tenant.ProfilesPerSecond:P1} of the People Manager's grant, {2 * (profiles + files) / tenant.UnitsPerSecond:P1} of the units");
    }

    // What else the machine had to do, where the system tells it.
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Sample(TimeSpan At, int Profiles, int Files, long Memory);
}
