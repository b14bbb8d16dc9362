using Microsoft.Extensions.Options;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>How long a call may take, by what it does and by whether somebody waits.</summary>
internal sealed class Limits(IOptions<CallOptions> options, WireClock clock)
{
    private const int MostJson = 1 << 20;
    private const int MostOther = 8 << 20;

    public TimeSpan Budget(Call call) => (call.IsWrite, ReadingUrgency.Current) switch
    {
        (true, _) => options.Value.WriteBudget,
        (_, Urgency.PersonWaits) => options.Value.PersonBudget,
        _ => options.Value.SweepBudget,
    };

    public Deadline Start(Call call, CancellationToken asker)
    {
        var patience = new Patience(Attempt(call), clock.Time.GetTimestamp() + (long)(Budget(call).TotalSeconds * clock.Time.TimestampFrequency))
        {
            MayRepeat = !call.IsWrite,
            MostBytes = call.Expected == Expected.Json ? MostJson : MostOther,
        };
        return new Deadline(patience, clock.Time, asker);
    }

    private TimeSpan Attempt(Call call) => (call.IsWrite, ReadingUrgency.Current) switch
    {
        (true, _) => options.Value.WriteBudget,
        (_, Urgency.PersonWaits) => options.Value.PersonAttempt,
        _ => options.Value.SweepAttempt,
    };
}
