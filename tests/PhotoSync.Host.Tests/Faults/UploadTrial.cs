using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Faults;

/// <summary>A new photo is sent and used while a call fails; what the bot says of it is held against what the tenant keeps.</summary>
internal sealed class UploadTrial(RunningHost host, Witness witness, FaultTable table, Story story)
{
    private const int Side = 400;
    private const string Unsettled = "did not say whether it saved your photo";
    private const string NotSaved = "was not saved";
    private static readonly TimeSpan UntilSettled = TimeSpan.FromMinutes(4);

    private int sent;

    /// <summary>The person signs in, so that what follows is about the photo alone.</summary>
    public Task BeginAsync() => story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.CheckAgain) && !message.Lines.Any(line => line.StartsWith("I can't tell", StringComparison.Ordinal)), "a finding");

    public async Task TryAsync(FaultCell cell)
    {
        var before = await witness.PhotoOfAsync(story.Who);
        if (cell.Call.Part == TalkPart.Upload)
            await TryUploadAsync(cell);
        else
            await TryChangeAsync(cell, before);
        if (cell.Fault.ClosesDoors)
            await witness.WaitAsync(TimeSpan.FromSeconds(61));
        if (cell.Call.Part == TalkPart.Upload && await witness.PhotoOfAsync(story.Who) != before)
            table.Complain(cell, "the photo was changed, and nobody had said so");
    }

    private async Task TryUploadAsync(FaultCell cell)
    {
        await using var booking = await FaultBooking.MakeAsync(host, cell, story.Who);
        var shown = await SendAsync(isInline: cell.Call.Path.StartsWith("/smba", StringComparison.Ordinal));
        if (!await booking.WasHitAsync())
            table.Complain(cell, "nobody asked");

        var said = string.Join(' ', shown.Lines.Where(line => line.Length > 0 && line[0] != '['));
        // The picture is a good one: whatever fails, it is not its fault.
        if (!shown.Offers(Verbs.Use) && !said.StartsWith("I could not fetch the picture", StringComparison.Ordinal))
            table.Complain(cell, said);
        table.Note(cell, shown.Offers(Verbs.Use) ? "the preview, as without the fault" : said);
    }

    private async Task TryChangeAsync(FaultCell cell, string? before)
    {
        var preview = await SendAsync(isInline: true);
        ShownMessage shown;
        await using (var booking = await FaultBooking.MakeAsync(host, cell, story.Who))
        {
            await story.PressAsync(preview, Verbs.Use);
            shown = await story.SeeAsync(message => message.Id == preview.Id && IsEnd(message), "what became of the photo");
            if (!await booking.WasHitAsync())
                table.Complain(cell, "nobody asked");
        }

        var said = Said(shown);
        if (said.Contains(Unsettled, StringComparison.Ordinal))
        {
            await witness.WaitAsync(UntilSettled);
            shown = await story.SeeAsync(message => message.Id == preview.Id && IsEnd(message) && !Said(message).Contains(Unsettled, StringComparison.Ordinal), "what became of the photo in the end");
            said = $"{said} Then: {Said(shown)}";
        }

        var isChanged = await witness.PhotoOfAsync(story.Who) != before;
        if (shown.Offers(Verbs.CheckAgain) != isChanged && !IsSuccessByTheBook(cell))
            table.Complain(cell, $"the photo was {(isChanged ? "" : "not ")}changed, and the person sees \"{Said(shown)}\"");
        table.Note(cell, said);
    }

    private async Task<ShownMessage> SendAsync(bool isInline)
    {
        var before = (await host.Chat.ReadAsync(story.Who, default)).Select(message => message.Id).ToHashSet();
        await story.SendPictureAsync(SamplePicture.Draw(Side + ++sent, Side), "me.jpg", isInline);
        return await story.SeeAsync(message => !before.Contains(message.Id) && (message.Card is null || message.Buttons.Count > 0), "a preview or a refusal");
    }

    /// <summary>Graph says by an empty 200 that a photo was saved; no reader can tell one that it did not mean, but the check that follows shows the photo that is there.</summary>
    private static bool IsSuccessByTheBook(FaultCell cell) => cell is { Call.Method: "PUT", Fault.Name: "empty 200" };

    private static bool IsEnd(ShownMessage message) => message.Offers(Verbs.CheckAgain) || IsTold(message);

    private static bool IsTold(ShownMessage message) => message.Lines.Any(line =>
        line.Contains(Unsettled, StringComparison.Ordinal) || line.Contains(NotSaved, StringComparison.Ordinal)
        || line.StartsWith("Your photo could not be saved", StringComparison.Ordinal) || line.StartsWith("Outlook ", StringComparison.Ordinal));

    private static string Said(ShownMessage message) =>
        message.Offers(Verbs.CheckAgain) ? "a check of what is there now" : message.Lines.First(line => line.Contains("saved", StringComparison.Ordinal) || line.StartsWith("Outlook ", StringComparison.Ordinal));
}
