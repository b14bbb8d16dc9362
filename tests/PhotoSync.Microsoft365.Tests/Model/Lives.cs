using FsCheck;
using FsCheck.Fluent;

namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>Random lives, and simpler ones of a life.</summary>
internal static class Lives
{
    private const int MostHappenings = 14;

    private static readonly Gen<bool> Mostly = Gen.Frequency((7, Gen.Constant(true)), (1, Gen.Constant(false)));
    private static readonly Gen<string> Mailbox = Gen.Frequency((8, Gen.Constant("cloud")), (1, Gen.Constant("onPremises")), (1, Gen.Constant("none")));

    /// <summary>Times around the two that matter: SharePoint's 24 hours, and the 72 after which a copy is stuck.</summary>
    private static readonly Gen<int> Minutes = Gen.Elements(1, 60, 5 * 60, (23 * 60) + 59, 24 * 60, (24 * 60) + 1, 30 * 60, 71 * 60, 73 * 60);

    public static Arbitrary<Life> Any { get; } = Arb.From(
        from beginning in Beginnings
        from length in Gen.Choose(1, MostHappenings)
        from happenings in Happenings.ArrayOf(length)
        select new Life(beginning, [.. happenings, new Happening.Check()]), Simpler);

    private static Gen<Beginning> Beginnings =>
        from hasPhoto in Mostly
        from mailbox in Mailbox
        from licence in Gen.Frequency((8, Gen.Constant("SPE_E3")), (1, Gen.Constant("TEAMS_EXPLORATORY")))
        from synced in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from profile in Gen.Elements(Enum.GetValues<KnownProfile>())
        from hours in Gen.Elements(1, 23, 24, 25, 100, 2000)
        select new Beginning(hasPhoto, mailbox, licence, synced, profile, hours);

    private static Gen<Happening> Happenings => Gen.Frequency(
        (8, Gen.Constant<Happening>(new Happening.Check())),
        (6, Minutes.Select<int, Happening>(minutes => new Happening.Wait(minutes))),
        (5, Gen.Constant<Happening>(new Happening.Visit())),
        (2, Gen.Constant<Happening>(new Happening.SecretVisit())),
        (3, Gen.Constant<Happening>(new Happening.NewPhoto())),
        (1, Gen.Constant<Happening>(new Happening.PhotoRemoved())),
        (2, Gen.Constant<Happening>(new Happening.Upload())),
        (1, Gen.Constant<Happening>(new Happening.Removal())),
        (2, Gen.Elements(true, false).Select<bool, Happening>(stuck => new Happening.Sticks(stuck))),
        (1, Gen.Elements(true, false).Select<bool, Happening>(on => new Happening.Pull(on))),
        (1, Gen.Constant<Happening>(new Happening.FilesLost())),
        (1, Mailbox.Select<string, Happening>(to => new Happening.MailboxMoves(to))),
        (1, Mostly.Select<bool, Happening>(enabled => new Happening.Account(enabled))),
        (1, Gen.Elements(200, 240, 300).Select<int, Happening>(side => new Happening.ThumbnailSize(side))),
        (1, Gen.Elements<string?>(null, "cloud", "onPremises").Select<string?, Happening>(source => new Happening.Policy(source))));

    /// <summary>Shorter ones first, then plainer beginnings.</summary>
    private static IEnumerable<Life> Simpler(Life life)
    {
        for (var left = 0; left < life.Happenings.Count - 1; left++)
            yield return life with { Happenings = [.. life.Happenings.Where((_, place) => place != left)] };
        var plain = new Beginning(true, "cloud", "SPE_E3", false, KnownProfile.ShowsThePhoto, 100);
        Beginning[] plainer =
        [
            plain, life.Beginning with { Mailbox = plain.Mailbox }, life.Beginning with { Licence = plain.Licence }, life.Beginning with { IsOnPremisesSynced = false },
            life.Beginning with { Profile = plain.Profile }, life.Beginning with { HoursAgo = plain.HoursAgo }, life.Beginning with { HasPhoto = true },
        ];
        foreach (var beginning in plainer.Where(beginning => beginning != life.Beginning))
            yield return life with { Beginning = beginning };
    }
}
