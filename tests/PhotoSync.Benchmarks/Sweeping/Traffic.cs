using System.Diagnostics;

namespace PhotoSync.Benchmarks.Sweeping;

/// <summary>Counts the requests that leave this process, by what they ask.</summary>
internal sealed class Traffic : IDisposable
{
    private readonly ActivityListener listener;
    private int profiles;
    private int files;
    private int batches;
    private int exchangePictures;
    private int refusals;

    public Traffic()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Count,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public int Profiles => profiles;

    public int Files => files;

    public int Batches => batches;

    public int ExchangePictures => exchangePictures;

    public int Refusals => refusals;

    public void Dispose() => listener.Dispose();

    private void Count(Activity activity)
    {
        var address = activity.GetTagItem("url.full") as string ?? "";
        if (address.Contains("GetPropertiesFor", StringComparison.Ordinal))
            Interlocked.Increment(ref profiles);
        else if (address.Contains("GetFileByServerRelativePath", StringComparison.Ordinal))
            Interlocked.Increment(ref files);
        else if (address.Contains("$batch", StringComparison.Ordinal))
            Interlocked.Increment(ref batches);
        else if (address.Contains("$value", StringComparison.Ordinal))
            Interlocked.Increment(ref exchangePictures);
        if (activity.GetTagItem("http.response.status_code") is 429)
            Interlocked.Increment(ref refusals);
    }
}
