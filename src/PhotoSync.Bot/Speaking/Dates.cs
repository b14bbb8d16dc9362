using System.Globalization;

namespace PhotoSync.Bot.Speaking;

/// <summary>Times as people say them, in the person's zone and after the custom of their region.</summary>
internal sealed class Dates(Voice voice)
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    private readonly DateOnly today = DateOnly.FromDateTime(voice.Clock.Local(voice.Clock.Now).DateTime);

    /// <summary>Day and time: "today at 14:05", "tomorrow at 09:14", "3 May, 09:14".</summary>
    public string Moment(DateTimeOffset time)
    {
        var local = voice.Clock.Local(time);
        return Named(local) is { } day
            ? voice.Say($"Dates.{day}At", TimeOfDay(time))
            : voice.Say("Dates.DayAndTime", DayOf(local), TimeOfDay(time));
    }

    /// <summary>How exact a time in the past is worth telling: to the minute within a week, to the day before that.</summary>
    public string Past(DateTimeOffset time) => voice.Clock.Now - time < Recent ? Moment(time) : DayOf(voice.Clock.Local(time));

    /// <summary>The time of day alone: "14:05"; with the zone where it is not the person's own.</summary>
    public string TimeOfDay(DateTimeOffset time)
    {
        var text = voice.Clock.Local(time).ToString(voice.Culture.DateTimeFormat.ShortTimePattern, voice.Culture).Replace('\u202f', ' ');
        return voice.Clock.IsZoneKnown ? text : voice.Say("Dates.InZone", text, voice.Clock.Zone.Id);
    }

    /// <summary>For a ticket: "2026-05-04 11:05:10 +02:00".</summary>
    public string Exact(DateTimeOffset time) => voice.Clock.Local(time).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);

    private string DayOf(DateTimeOffset local)
    {
        var pattern = PatternOf(local);
        return voice.Say("Dates.Day", local.ToString(local.Year == today.Year ? pattern : voice.Say("Dates.WithYear", pattern), voice.Culture));
    }

    /// <summary>Day and month. The first of a month has a form of its own in French: "1er mai".</summary>
    private string PatternOf(DateTimeOffset local)
    {
        var pattern = voice.Culture.DateTimeFormat.MonthDayPattern;
        return local.Day == 1 && voice.Say("Dates.FirstDay") is var first && first != "d" ? pattern.Replace("d", first, StringComparison.Ordinal) : pattern;
    }

    private string? Named(DateTimeOffset local) => (DateOnly.FromDateTime(local.DateTime).DayNumber - today.DayNumber) switch
    {
        -1 => "Yesterday",
        0 => "Today",
        1 => "Tomorrow",
        _ => null,
    };
}
