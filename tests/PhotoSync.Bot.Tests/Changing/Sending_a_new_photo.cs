using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Tests.Cards;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Bot.Uploading;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Changing;

public sealed class Sending_a_new_photo
{
    [Fact]
    public async Task Shows_a_preview_asks_once_writes_once_and_goes_on_with_the_loop_in_the_same_message()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));
        Assert.Equal("This is how your photo will look", adele.Last.Heading);
        office.Change.WhenWritten = _ => office.Sees(adele, Situations.Different);

        await adele.PressesAsync("Use this photo");

        Assert.Equal("SharePoint still shows a different photo than Outlook.", Assert.Single(adele.Chat).Heading);
        Assert.True(Assert.Single(office.Change.Replaced).Length > 1000);
        Assert.Equal([AuditAct.PhotoReplaced], office.Audit.Acts);
        Assert.Equal(0, office.Uploads.Count);
    }

    [Fact]
    public async Task Changes_nothing_where_the_person_says_no()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));

        await adele.PressesAsync("Cancel");

        Assert.Equal("Cancelled. Nothing was changed, and the picture is deleted.", adele.Last.Heading);
        Assert.Empty(office.Change.Replaced);
        Assert.Equal(0, office.Uploads.Count);
    }

    [Fact]
    public async Task Is_done_once_however_often_the_button_is_pressed()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        var data = (JObject)adele.Last.Button("Use this photo")["data"]!;

        await adele.PressesAsync("Use this photo");
        await adele.SendsActionAsync("use", data);

        Assert.Single(office.Change.Replaced);
        Assert.Equal("That was done already, so nothing more happened.", (string?)adele.Answer?["value"]);
        Assert.Equal([AuditAct.PhotoReplaced, AuditAct.ReplayRefused], office.Audit.Acts);
    }

    [Fact]
    public async Task Shows_the_same_card_where_the_client_repeats_a_press_while_it_is_being_done()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        var preview = adele.Last.Card;
        office.Change.Gate = new TaskCompletionSource();
        office.Clock.Forget();
        var first = adele.BeginsToPressAsync("Use this photo");
        await office.UntilWaitingAsync();
        office.Clock.Advance(Bot.Conversations.Patience.Shortly);
        await first;

        adele.Last.Answered = preview;
        await adele.BeginsToPressAsync("Use this photo");

        Assert.Equal("I'm saving your new photo …", adele.Last.Heading);
        Assert.Single(office.Change.Replaced);
        Assert.Empty(office.Audit.Lines);
    }

    [Fact]
    public async Task Is_not_cancelled_any_more_once_it_was_used_and_stays_cancelled_once_it_was()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        var data = (JObject)adele.Last.Button("Cancel")["data"]!;
        await adele.PressesAsync("Use this photo");
        await adele.SendsActionAsync("cancel", data);
        Assert.Equal("That was done already, so nothing more happened.", (string?)adele.Answer?["value"]);

        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        var again = (JObject)adele.Last.Button("Cancel")["data"]!;
        await adele.PressesAsync("Cancel");
        await adele.SendsActionAsync("cancel", again);
        Assert.Equal("Cancelled. Nothing was changed, and the picture is deleted.", adele.Last.Heading);
        Assert.Single(office.Change.Replaced);
    }

    [Fact]
    public async Task Is_shown_as_it_stands_where_the_card_is_looked_at()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));

        await adele.LooksAtAsync(adele.Last);
        await office.PassAsync(TimeSpan.FromMinutes(10));
        await adele.LooksAtAsync(adele.Last);

        Assert.Equal("This is how your photo will look", adele.Last.Heading);
    }

    [Theory]
    [InlineData(180, 500, "The picture has only 180 × 180 pixels; at least 240 × 240 are needed. Please send a larger one.")]
    public async Task Is_refused_with_the_size_where_it_is_too_small(int width, int height, string why)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.SendsAsync(SentFiles.Jpeg(width, height));

        Assert.Equal(["I can't use this picture", why], adele.Last.Texts);
    }

    [Fact]
    public async Task Is_refused_where_the_file_is_no_picture()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.SendsAsync("%PDF-1.7 not a picture"u8.ToArray(), "me.jpg");

        Assert.Equal("This file is not a picture. Please send a JPEG or PNG.", adele.Last.Texts[1]);
    }

    [Fact]
    public async Task Explains_how_to_turn_a_phones_HEIC_into_something_usable()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.SendsAsync([0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8, .. new byte[64]], "IMG_0001.HEIC");

        Assert.Contains("Settings, Camera, Formats, Most Compatible", adele.Last.Texts[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone", "I could not fetch the picture any more. Please send it again.")]
    [InlineData("not-allowed", "The picture lies in a place that I don't fetch from. Please send it as a file or paste it into the chat.")]
    [InlineData("failed", "I could not fetch the picture just now. Please send it again in a minute.")]
    [InlineData("large", "The file has 17 MB; at most 15 MB are possible. Please save the picture smaller and send it again.")]
    public async Task Says_why_a_picture_could_not_be_fetched(string what, string why)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Files["https://files.example/x.jpg"] = what switch
        {
            "not-allowed" => new DownloadOutcome.NotAllowed(),
            "failed" => new DownloadOutcome.Failed(),
            "large" => new DownloadOutcome.TooLarge(16_100_000),
            _ => new DownloadOutcome.Gone(),
        };

        await adele.SendsFileAsync("https://files.example/x.jpg");

        Assert.Equal(why, adele.Last.Texts[^1]);
    }

    [Fact]
    public async Task Takes_a_pasted_picture_with_the_bots_own_token_and_a_file_without_it()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Files["https://smba.example/emea/v3/attachments/1/views/original"] = new DownloadOutcome.Fetched(SentFiles.Jpeg(400, 400));

        await adele.SendsAttachmentsAsync(
            new JObject { ["contentType"] = "image/*", ["contentUrl"] = "https://smba.example/emea/v3/attachments/1/views/original" },
            new JObject { ["contentType"] = "text/html", ["content"] = "<p></p>" });
        await adele.SendsAsync(SentFiles.Jpeg(400, 400));

        Assert.Equal([SentPictureKind.Inline, SentPictureKind.File], office.Files.Fetched.Select(picture => picture.Kind));
        Assert.All(adele.Chat, message => Assert.Equal("This is how your photo will look", message.Heading));
    }

    [Fact]
    public async Task Takes_the_first_of_several_pictures_and_says_so()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Files["https://files.example/a"] = new DownloadOutcome.Fetched(SentFiles.Jpeg(400, 400));

        await adele.SendsAttachmentsAsync([.. new[] { "a", "b" }.Select(name => new JObject { ["contentType"] = "image/png", ["contentUrl"] = $"https://files.example/{name}" })]);

        Assert.Contains("You sent several pictures; I took the first.", adele.Last.Texts);
        Assert.Equal("https://files.example/a", Assert.Single(office.Files.Fetched).Address.AbsoluteUri);
    }

    [Fact]
    public async Task Is_told_to_be_impossible_before_anything_is_offered_where_a_rule_forbids_it()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All["S9-on-premises"]);

        await adele.SendsAsync(SentFiles.Jpeg(700, 700));

        Assert.StartsWith("A new photo can't be uploaded here", adele.Last.Heading, StringComparison.Ordinal);
        Assert.DoesNotContain("Use this photo", adele.Last.ButtonTitles);
        Assert.Equal(0, office.Uploads.Count);
    }

    [Theory]
    [InlineData(WriteRefusal.Forbidden, "Outlook refused the new photo: a rule of your organisation")]
    [InlineData(WriteRefusal.NoMailbox, "Outlook can't keep a photo for you: your account has no mailbox or no licence")]
    [InlineData(WriteRefusal.PictureNotAccepted, "Outlook did not accept this picture.")]
    [InlineData(WriteRefusal.TooLarge, "Outlook found the picture too large.")]
    public async Task Says_why_Outlook_refused_it(WriteRefusal refusal, string why)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Change.Outcomes.Enqueue(new WriteOutcome.Refused(refusal, "r"));
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));

        await adele.PressesAsync("Use this photo");

        Assert.StartsWith(why, adele.Last.Texts[^1], StringComparison.Ordinal);
        Assert.Equal(refusal is WriteRefusal.PictureNotAccepted or WriteRefusal.TooLarge, adele.Last.Heading == "I can't use this picture");
        Assert.Equal([AuditAct.PhotoChangeFailed], office.Audit.Acts);
        Assert.Equal(0, office.Uploads.Count);
    }

    [Fact]
    public async Task Can_be_tried_again_where_nothing_was_written()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Change.Outcomes.Enqueue(new WriteOutcome.NotWritten(office.Change.Failure(ReadFailureReason.Unavailable)));
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));

        await adele.PressesAsync("Use this photo");
        Assert.Contains("Your photo could not be saved: Outlook could not answer. Nothing was changed; please try again.", adele.Last.Texts);
        await adele.PressesAsync("Use this photo");

        Assert.Equal(2, office.Change.Replaced.Count);
        Assert.StartsWith("All good", adele.Last.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_the_picture_again_where_more_than_fifteen_minutes_have_passed()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));

        office.Clock.Advance(TimeSpan.FromMinutes(15));
        await adele.PressesAsync("Use this photo");

        Assert.StartsWith("The picture is no longer kept", adele.Last.Heading, StringComparison.Ordinal);
        Assert.Empty(office.Change.Replaced);
    }
}
