using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.Tenant;

public sealed class A_grant_for_real(SharedTenant tenant) : IClassFixture<SharedTenant>, IAsyncLifetime
{
    private Contoso contoso = null!;

    public async Task InitializeAsync() => contoso = await tenant.BeginAsync();

    public Task DisposeAsync() => contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task Serves_while_the_person_is_away_and_ends_with_their_sign_out()
    {
        var olivia = await contoso.SignInAsync(0);
        Assert.Null(await contoso.Grants.RedeemAsync(contoso.Person(0), contoso.SsoTokens.Tokens[contoso.Person(0)], default));
        contoso.SsoTokens.Tokens.Clear();

        var away = await contoso.Exchange.ReadAsync(contoso.Person(0), olivia, default);
        await contoso.Grants.ForgetAsync(contoso.Person(0), default);
        var after = await contoso.Exchange.ReadAsync(contoso.Person(0), olivia, default);

        Assert.True(away.IsKnown);
        Assert.Equal(ReadFailureReason.SignInNeeded, after.FailureOrNull?.Reason);
    }

    [Fact]
    public async Task Is_asked_for_again_under_conditional_access()
    {
        await contoso.ControlAsync("PATCH", "switches", new { interactionRequired = true });

        var photo = await contoso.Exchange.ReadAsync(contoso.Person(0), await contoso.SignInAsync(0), default);

        Assert.Equal((Source.SignIn, ReadFailureReason.SignInNeeded), (photo.FailureOrNull!.Source, photo.FailureOrNull.Reason));
    }

    [Fact]
    public async Task Gives_each_person_their_own_data_whoever_asks_at_the_same_time()
    {
        var people = new[] { 0, 3, 6, 12, 17, 22 };
        var acting = new Dictionary<int, PhotoSync.People.Acting>();
        foreach (var number in people)
            acting[number] = await contoso.SignInAsync(number);

        var found = await Task.WhenAll(people.Select(async number => (number, await contoso.Directory.FindAsync(contoso.Person(number), acting[number], default))));

        Assert.All(found, pair => Assert.Equal(contoso.Person(pair.number), pair.Item2.ValueOrDefault?.Id));
    }

    [Fact]
    public async Task Does_not_reach_other_peoples_photos_for_writing()
    {
        var olivia = await contoso.SignInAsync(0);

        var outcome = await contoso.Exchange.RemoveAsync(contoso.Person(3), olivia, default);

        Assert.IsType<PhotoSync.Photos.WriteOutcome.Refused>(outcome);
    }
}
