using System.Globalization;
using PhotoSync.Diagnosis;
using PhotoSync.Microsoft365.Tests.Tenant;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Memory;

namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>Somebody of the tenant who lives a life, and the bot's memory of them.</summary>
internal sealed class Protagonist
{
    /// <summary>Seeded people whose portraits are sent as new photos.</summary>
    private static readonly int[] Sitters = [17, 18, 22, 12, 6, 7, 3, 0];

    private readonly Contoso contoso;
    private readonly CheckMemory memory;
    private readonly Known known = new();
    private readonly PersonId id;
    private readonly ISet<PhotoState> met;
    private int photos;

    private Protagonist(Contoso contoso, PersonId id, ISet<PhotoState> met)
    {
        (this.contoso, this.id, this.met) = (contoso, id, met);
        memory = new(new InMemoryObservations(), new InMemoryVisits(), new InMemoryWriteJournal(), new InMemoryTenantSigns()) { Clock = contoso.Clock };
    }

    /// <param name="contoso">The tenant and the adapters before it.</param>
    /// <param name="life">What happens.</param>
    /// <param name="met">Takes the states that were found.</param>
    /// <returns>Where the bot's findings were not what is so; empty where all were.</returns>
    public static async Task<string> LiveAsync(Contoso contoso, Life life, ISet<PhotoState> met)
    {
        var person = new Protagonist(contoso, new PersonId(contoso.Id, await Newcomer.AddAsync(contoso, life.Beginning)), met);
        foreach (var happening in life.Happenings)
            if (await person.MeetAsync(happening) is { } complaint)
                return complaint;

        return "";
    }

    private async Task<string?> MeetAsync(Happening happening)
    {
        await (happening switch
        {
            Happening.Wait wait => contoso.ControlAsync("POST", "clock/advance", new { by = TimeSpan.FromMinutes(wait.Minutes).ToString("c") }),
            Happening.NewPhoto => ChangeAsync(new { photo = Newcomer.Photo(NextPicture()) }),
            Happening.PhotoRemoved => contoso.ControlAsync("DELETE", $"people/{id.ObjectId}/photo"),
            Happening.Upload => UploadAsync(),
            Happening.Removal => RemoveAsync(),
            Happening.Visit => VisitAsync(),
            Happening.SecretVisit => VisitSecretlyAsync(),
            Happening.Sticks sticks => ChangeAsync(new { syncIsStuck = sticks.IsStuck }),
            Happening.Pull pull => IfProfileAsync(() => ChangeAsync(new { profile = new { exchangeSyncState = pull.IsOn ? "1" : "0" } })),
            Happening.FilesLost => IfProfileAsync(() => ChangeAsync(new { profile = new { thumbnails = new { small = (object?)null, medium = (object?)null, large = (object?)null } } })),
            Happening.MailboxMoves moves => ChangeAsync(new { mailbox = moves.To }),
            Happening.Account account => ChangeAsync(new { accountEnabled = account.IsEnabled }),
            Happening.ThumbnailSize size => contoso.ControlAsync("PATCH", "switches", new { largeThumbnail = size.Side }),
            Happening.Policy policy => contoso.ControlAsync("PUT", "policy", new { source = policy.Source, allowedRoles = Array.Empty<string>() }),
            _ => Task.CompletedTask,
        });
        return happening is Happening.Check ? await CheckAsync() : null;
    }

    private async Task<string?> CheckAsync()
    {
        var check = new PhotoCheck(contoso.Directory, contoso.Exchange, contoso.SharePoint, memory);
        var found = (await check.CheckAsync(new CheckQuestion(id, contoso.Application), default)).Finding;
        var truth = await TruthAsync();
        known.Sees(truth.Photo, truth.Now);
        met.Add(found.State);
        return Oracle.Of(truth, known) is var state && found.State != state ? $"{truth.Now:u}: found {found.State} where {state} is so" : null;
    }

    private async Task UploadAsync()
    {
        var before = (await TruthAsync()).Photo;
        known.Sees(before, contoso.Clock.GetUtcNow());
        if (await new PhotoChange(contoso.Exchange, memory).ReplaceAsync(id, await contoso.PhotoOfAsync(contoso.Person(Sitters[++photos % Sitters.Length])), contoso.Application, default) is WriteOutcome.Written)
            Assert.NotEqual(before, (await TruthAsync()).Photo);
    }

    private async Task RemoveAsync()
    {
        known.Sees((await TruthAsync()).Photo, contoso.Clock.GetUtcNow());
        if (await new PhotoChange(contoso.Exchange, memory).RemoveAsync(id, contoso.Application, default) is WriteOutcome.Written)
            Assert.Null((await TruthAsync()).Photo);
    }

    private async Task VisitAsync()
    {
        var now = contoso.Clock.GetUtcNow();
        known.IsToldOfVisit(now);
        await memory.Visits.RecordAsync(id, new Visit(now, VisitKind.Opened), default);
        await contoso.ControlAsync("POST", $"people/{id.ObjectId}/visit");
    }

    /// <summary>What leaves no trace cannot be known: nobody goes there secretly while SharePoint looks without writing.</summary>
    private async Task VisitSecretlyAsync()
    {
        if (!(await contoso.AskControlAsync($"people/{id.ObjectId}")).GetProperty("person").GetProperty("syncIsStuck").GetBoolean())
            await contoso.ControlAsync("POST", $"people/{id.ObjectId}/visit");
    }

    private async Task IfProfileAsync(Func<Task> act)
    {
        if ((await TruthAsync()).HasProfile)
            await act();
    }

    private Task ChangeAsync(object change) => contoso.ControlAsync("PATCH", $"people/{id.ObjectId}", change);

    private async Task<Truth> TruthAsync() => new(await contoso.AskControlAsync($"people/{id.ObjectId}"));

    private string NextPicture() => string.Create(CultureInfo.InvariantCulture, $"portrait/{2 + ++photos}/0");
}
