using System.Globalization;
using System.Text;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Bot.Explaining;

/// <summary>Writes the text for IT: person, state, evidence, times with their offset, request ids, statuses, and the profile's raw values.</summary>
internal sealed class MessageForIt(Voice voice, Interaction interaction, Acting acting)
{
    private readonly StringBuilder text = new();

    public string Write(CheckState state, CheckedPhoto photo)
    {
        text.Clear();
        text.AppendLine(voice.Say("MessageForIt.Subject"));
        WriteWho(photo);
        WriteFinding(state, photo);
        WriteDates(photo);
        WriteProfile(photo);
        WriteFailures(photo);
        Line("Reference", interaction.Id);
        return text.ToString().TrimEnd();
    }

    private void WriteWho(CheckedPhoto photo)
    {
        Line("Person", $"{photo.Raw.UserPrincipalName ?? "?"} ({interaction.Person.ObjectId}, tenant {interaction.Person.Tenant})");
        Line("ReadAt", voice.Dates.Exact(photo.ReadAt));
        Line("Acting", acting is Acting.AsPerson ? "delegated" : "application");
    }

    private void WriteFinding(CheckState state, CheckedPhoto photo)
    {
        var certainty = photo.IsProbable ? " (?)" : "";
        Line("State", $"{photo.State}{certainty}: {FindingWords.Of(state, photo, voice)}");
        Line("Remedy", voice.Find($"MessageForIt.Help.{photo.Remedy}") ?? voice.Say("MessageForIt.Help.Otherwise"));
        Line("Upload", photo.Upload.ToString());
        foreach (var note in photo.Notes)
            Line("Note", note.ToString());
    }

    private void WriteDates(CheckedPhoto photo)
    {
        Line("ExchangePhoto", photo.ExchangeHasPhoto switch
        {
            null => voice.Say("MessageForIt.NotRead"),
            false => voice.Say("MessageForIt.None"),
            true => $"ETag {photo.Raw.ETag}, {photo.Raw.Width} x {photo.Raw.Height}",
        });
        Date("Since", photo.ExchangeSince);
        Date("Copy", photo.SharePointCopyFrom);
        Date("LastLook", photo.LastLook);
        Date("FirstVisit", photo.FirstVisitSinceChange);
        Line("Mailbox", photo.Raw.Mailbox ?? voice.Say("MessageForIt.NotRead"));
        if (photo.Verdict is { } verdict)
            Line("Comparison", string.Create(CultureInfo.InvariantCulture, $"{verdict} ({photo.Distance:0.####} / {photo.Threshold:0.####})"));
    }

    private void WriteProfile(CheckedPhoto photo)
    {
        if (photo.Raw.Profile is not { } profile)
        {
            Line("Profile", voice.Say(photo.State is PhotoState.NoProfile ? "MessageForIt.NoProfile" : "MessageForIt.NotRead"));
            return;
        }

        Line("Profile");
        Raw("PictureUrl", profile.PictureUrl ?? "null");
        Raw("PictureURL", profile.PictureProperty);
        Raw("SPS-PicturePlaceholderState", profile.PlaceholderState);
        Raw("SPS-PictureExchangeSyncState", profile.ExchangeSyncState);
        Raw("SPS-PictureTimestamp", profile.Timestamp, profile.PictureWritten);
    }

    private void WriteFailures(CheckedPhoto photo)
    {
        if (photo.Failures.Count == 0) return;

        Line("Failures");
        foreach (var failure in photo.Failures)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {failure.Source}: {failure.Reason}, {voice.Dates.Exact(failure.At)}{Details(failure)}");
    }

    private string Details(ReadFailure failure) => string.Concat(
        failure.Status is { } status ? string.Create(CultureInfo.InvariantCulture, $", {voice.Say("MessageForIt.Status")} {status}") : "",
        failure.RequestId is { } request ? $", {voice.Say("MessageForIt.Request")} {request}" : "",
        failure.MissingPermission is { } permission ? $", {voice.Say("MessageForIt.Permission")} {permission}" : "");

    private void Date(string key, DateTimeOffset? time)
    {
        if (time is { } known) Line(key, voice.Dates.Exact(known));
    }

    private void Line(string key, string value) => text.AppendLine(CultureInfo.InvariantCulture, $"{voice.Find($"MessageForIt.{key}") ?? key}: {value}");

    private void Line(string key) => text.AppendLine(CultureInfo.InvariantCulture, $"{voice.Find($"MessageForIt.{key}") ?? key}:");

    private void Raw(string name, string value, DateTimeOffset? meaning = null) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"  {name} = \"{value}\"{(meaning is { } time ? $" ({voice.Dates.Exact(time)})" : "")}");
}
