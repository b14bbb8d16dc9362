using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Sending;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Sending;

[Collection(nameof(CountedAlone))]
public sealed class What_operators_see : IDisposable
{
    private readonly ConcurrentBag<(string Instrument, double Value, string Tags)> seen = [];
    private readonly MeterListener listener = new();

    public What_operators_see()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == SendingMetrics.MeterName)
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
    }

    [Fact]
    public async Task Outcomes_throttling_uncertainty_waiting_pace_and_changes_of_leases_are_counted_by_tenant()
    {
        await using var office = await Office.OpenAsync(people: 4);
        office.Teams.Answer = (reminder, before) => Task.FromResult<ConnectorReply>(
            reminder.Person == Some.PersonId(1) && before == 0 ? new ConnectorReply.Refused(429, null, TimeSpan.Zero)
            : reminder.Person == Some.PersonId(2) ? new ConnectorReply.Lost()
            : reminder.Person == Some.PersonId(3) ? new ConnectorReply.Refused(403, """{"error":{"code":"ConversationBlockedByUser"}}""", null)
            : new ConnectorReply.Accepted(ScriptedTeams.IdFor(reminder.Person)));

        await office.RunAsync();
        listener.RecordObservableInstruments();

        Assert.Equal(2, Sum("sends", "outcome=Sent"));
        Assert.Equal(1, Sum("sends", "outcome=Unreachable"));
        Assert.Equal(1, Sum("sends", "outcome=Later"));
        Assert.Equal(1, Sum("throttled", ""));
        Assert.Equal(1, Sum("uncertain", "cause=NoAnswer"));
        Assert.Equal(2, Of("queue_age", "").Count);
        Assert.True(Sum("lease_changes", "change=taken") >= 1);
        Assert.Contains(Of("pace", ""), pace => pace == office.Get<ConnectorBudgets>().For(Some.Tenant).Rate);
    }

    public void Dispose() => listener.Dispose();

    private double Sum(string instrument, string tag) => Of(instrument, tag).Sum();

    private List<double> Of(string instrument, string tag) =>
        [.. seen.Where(one => one.Instrument == $"photosync.reminders.{instrument}" && one.Tags.Contains(tag, StringComparison.Ordinal)).Select(one => one.Value)];

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        seen.Add((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
}
