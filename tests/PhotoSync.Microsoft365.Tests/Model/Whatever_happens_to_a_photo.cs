using FsCheck;
using FsCheck.Fluent;
using PhotoSync.Diagnosis;
using PhotoSync.Microsoft365.Tests.Tenant;

namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>Random people, clocks, policies, photos and clicks against the local tenant; the finding is held against what the tenant itself holds.</summary>
[Trait("Pace", "Slow")]
public sealed class Whatever_happens_to_a_photo(SharedTenant tenant) : IClassFixture<SharedTenant>, IAsyncLifetime
{
    private static readonly bool IsDeep = Environment.GetEnvironmentVariable("PHOTOSYNC_DEEP") == "1";

    /// <summary>Every state that can be brought about without a service's failure or the person's word.</summary>
    private static readonly PhotoState[] All =
    [
        PhotoState.AccountDisabled, PhotoState.NoProfile, PhotoState.MailboxOnPremises, PhotoState.NoMailbox, PhotoState.NoPhotoAnywhere, PhotoState.RemovedInExchange, PhotoState.PullSwitchedOff,
        PhotoState.NeverSynced, PhotoState.PlaceholderAfterSync, PhotoState.BrokenPictureUrl, PhotoState.LookedRecently, PhotoState.LookIsDue, PhotoState.Stuck, PhotoState.InSync,
    ];

    private readonly HashSet<PhotoState> met = [];
    private Contoso contoso = null!;

    public async Task InitializeAsync() => contoso = await tenant.BeginAsync();

    public Task DisposeAsync() => contoso.DisposeAsync().AsTask();

    /// <summary>The same lives in every short run; other ones in each deep run, whose seed a failure tells.</summary>
    [Fact]
    public void The_finding_is_what_is_so()
    {
        var runs = IsDeep ? Config.QuickThrowOnFailure.WithMaxTest(5_000) : Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2026, 1129);

        Check.One(runs, Prop.ForAll(Lives.Any, life => Outcome(life) is var complaint && complaint.Length == 0 ? true.ToProperty() : false.Label(complaint)));

        Assert.Empty(All.Except(met));
    }

    [Theory, MemberData(nameof(LivesWorthKeeping.All), MemberType = typeof(LivesWorthKeeping))]
    public async Task Are_told_rightly_where_a_rule_is_easily_got_wrong(string name)
    {
        Assert.Equal("", await Protagonist.LiveAsync(contoso, LivesWorthKeeping.Find(name), met));
    }

    private string Outcome(Life life) => Task.Run(() => Protagonist.LiveAsync(contoso, life, met)).GetAwaiter().GetResult();
}
