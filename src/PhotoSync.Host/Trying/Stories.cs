using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Trying;

/// <summary>How the conversation of each seeded person goes, and how it must end.</summary>
internal static class Stories
{
    private static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(2.1);
    private static readonly TimeSpan NextDay = TimeSpan.FromHours(24.1);

    private static readonly Dictionary<string, Func<Story, Task>> Told = new(StringComparer.Ordinal)
    {
        ["S0"] = story => FindAsync(story, PhotoState.InSync),
        ["S1"] = NoPhotoAsync,
        ["S2"] = story => VisitBringsItAsync(story, PhotoState.NeverSynced),
        ["S3"] = story => VisitTomorrowBringsItAsync(story, PhotoState.LookedRecently),
        ["S4a"] = story => VisitBringsItAsync(story, PhotoState.LookIsDue),
        ["S4b"] = VisitsDoNotHelpAsync,
        ["S5"] = PlaceholderAsync,
        ["S6"] = story => FindAsync(story, PhotoState.PullSwitchedOff),
        ["S7"] = story => FindAsync(story, PhotoState.NoMailbox),
        ["S8"] = story => FindAsync(story, PhotoState.MailboxOnPremises),
        ["S9"] = UploadIsRefusedAsync,
        ["S10"] = story => FindAsync(story, PhotoState.BrokenPictureUrl),
        ["S11"] = NoProfileAsync,
        ["S12"] = NobodyAsync,
        ["S13"] = RemovalArrivesAsync,
        ["S15"] = OnlyCachesAsync,
        ["S16"] = story => FindAsync(story, PhotoState.CannotTell),
    };

    public static Task PlayAsync(Story story) => Told.TryGetValue(story.Who.SeededAs ?? "", out var tell)
        ? tell(story)
        : throw new StoryBroken($"Nobody told how a conversation in {story.Who.SeededAs} goes.");

    private static async Task OnlyCachesAsync(Story story)
    {
        var card = await FindAsync(story, PhotoState.InSync);

        var caches = await story.PressAsync(card, Verbs.StillOld);

        if (await FoundState.ReadAsync(story, caches) is not PhotoState.OnlyCachesStale)
            throw new StoryBroken("The card does not speak of caches.");
    }

    private static async Task VisitBringsItAsync(Story story, PhotoState state)
    {
        await VisitAsync(story, await FindAsync(story, state));
        await ArriveAsync(story);
    }

    private static async Task VisitTomorrowBringsItAsync(Story story, PhotoState state)
    {
        var card = await FindAsync(story, state);
        await VisitWhenDueAsync(story, card);
        await ArriveAsync(story);
    }

    private static async Task VisitsDoNotHelpAsync(Story story)
    {
        var card = await FindAsync(story, PhotoState.LookIsDue);
        for (var visit = 1; visit <= 3; visit++)
        {
            await VisitAsync(story, card);
            await story.WaitAsync(NextDay);
            card = await story.SeeAsync(message => message.Id == card.Id, "the card");
            if (card.Offers(Verbs.Back))
                card = await story.PressAsync(card, Verbs.Back);
            if (await FoundState.ReadAsync(story, card) is PhotoState.Stuck)
                return;
        }

        throw new StoryBroken("Visits do not help, and the bot does not say so.");
    }

    private static async Task PlaceholderAsync(Story story)
    {
        var card = await FindAsync(story, PhotoState.PlaceholderAfterSync);
        await VisitAsync(story, card);
        await story.WaitAsync(FirstLook);
        if (await IsEqualAsync(story))
            return;

        // SharePoint looked too lately for this visit to count.
        await VisitWhenDueAsync(story, card);
        await ArriveAsync(story);
    }

    private static async Task NoPhotoAsync(Story story)
    {
        var card = await FindAsync(story, PhotoState.NoPhotoAnywhere);
        await story.PressAsync(card, Verbs.Upload);
        await story.SendPictureAsync(SamplePicture.Draw(900, 1200), "me.jpg", inline: true);
        var preview = await story.SeeAsync(message => message.Offers(Verbs.Use), "a preview");
        await story.PressAsync(preview, Verbs.Use);

        var next = await story.SeeAsync(message => message.Offers(Verbs.Resync), "the way to SharePoint");
        await VisitAsync(story, next);
        await story.WaitAsync(FirstLook);
        if (await IsEqualAsync(story))
            return;

        await VisitWhenDueAsync(story, next);
        await ArriveAsync(story);
    }

    private static async Task UploadIsRefusedAsync(Story story)
    {
        var card = await FindAsync(story, PhotoState.LookIsDue);
        await story.SendPictureAsync(SamplePicture.Draw(800, 800), "new.jpg", inline: false);
        var preview = await story.SeeAsync(message => message.Offers(Verbs.Use), "a preview");
        var refused = await story.PressAsync(preview, Verbs.Use);
        await story.SeeAsync(message => message.Id == refused.Id && message.Buttons.Count > 0 && !message.Offers(Verbs.Use), "why the picture was refused");

        await VisitAsync(story, card);
        await ArriveAsync(story);
    }

    // Who may not sign in gets no token, so that the bot has nobody's rights to read with: it asks for the sign-in and claims nothing.
    private static async Task NobodyAsync(Story story) => await story.BeginAsync("my photo is wrong", message => message.IsSignIn, "that a sign-in is needed");

    private static async Task NoProfileAsync(Story story)
    {
        var card = await FindAsync(story, PhotoState.NoProfile);
        await VisitAsync(story, card);
        await story.WaitAsync(FirstLook);
        await story.SeeAsync(message => message.Id == card.Id && !message.Lines.SequenceEqual(card.Lines), "what the new profile shows");
    }

    private static async Task RemovalArrivesAsync(Story story)
    {
        await VisitAsync(story, await FindAsync(story, PhotoState.RemovedInExchange));
        await story.WaitAsync(FirstLook);
        await story.SeeAsync(message => message.Card is null && message.Text is not null, "that the photo is gone");
        if ((await story.ReadPhotosAsync())["sharePoint"]!["url"] is not null)
            throw new StoryBroken("SharePoint still shows a photo.");
    }

    private static async Task<ShownMessage> FindAsync(Story story, PhotoState expected)
    {
        var words = story.Who.Locale.StartsWith("sv", StringComparison.Ordinal) ? "fel bild i SharePoint" : "my photo is wrong";
        var card = await story.BeginAsync(words, IsFinding, "a finding");
        var found = await FoundState.ReadAsync(story, card);
        return found == expected
            ? await story.SeeAsync(message => message.Id == card.Id && IsFinding(message), "the finding again")
            : throw new StoryBroken($"The bot found {found} instead of {expected}.");
    }

    private static bool IsFinding(ShownMessage message) => message.Offers(Verbs.CheckAgain) && !message.Offers(Verbs.Back) && !message.Offers(Verbs.SignIn);

    private static async Task VisitAsync(Story story, ShownMessage card) =>
        await story.FollowAsync(card.Offers(Verbs.Resync) ? await story.PressAsync(card, Verbs.Resync) : card);

    private static async Task VisitWhenDueAsync(Story story, ShownMessage card)
    {
        await story.WaitAsync(NextDay);
        await story.SeeAsync(message => message.Card is null && message.Text is not null, "that the visit is due");
        await VisitAsync(story, await story.SeeAsync(message => message.Id == card.Id, "the card"));
    }

    private static async Task ArriveAsync(Story story)
    {
        await story.WaitAsync(FirstLook);
        await story.SeeAsync(message => message.Card is null && message.Text is not null, "that the photo has arrived");
        if (!await IsEqualAsync(story))
            throw new StoryBroken("The bot says that the photo has arrived, and it has not.");
    }

    // The tenant's own view: SharePoint's copy is no older than the photo in Outlook. SharePoint tells the time of its copy in whole seconds.
    private static async Task<bool> IsEqualAsync(Story story)
    {
        var photos = await story.ReadPhotosAsync();
        return photos["sharePoint"]!["copiedAt"]?.GetValue<DateTimeOffset>() is { } copied
            && !(photos["outlook"]!["since"]?.GetValue<DateTimeOffset>() >= copied.AddSeconds(1));
    }
}
