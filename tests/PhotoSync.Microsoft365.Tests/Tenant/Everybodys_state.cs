using PhotoSync.Diagnosis;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Memory;

namespace PhotoSync.Microsoft365.Tests.Tenant;

/// <summary>The library's own check, on the adapters, for the employees that the tenant is seeded with (domain.md §6).</summary>
public sealed class Everybodys_state(SharedTenant tenant) : IClassFixture<SharedTenant>, IAsyncLifetime
{
    private Contoso contoso = null!;

    public async Task InitializeAsync() => contoso = await tenant.BeginAsync();

    public Task DisposeAsync() => contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData(0, PhotoState.InSync)]
    [InlineData(1, PhotoState.NoPhotoAnywhere)]
    [InlineData(2, PhotoState.NeverSynced)]
    [InlineData(3, PhotoState.LookIsDue)]
    [InlineData(4, PhotoState.PlaceholderAfterSync)]
    [InlineData(5, PhotoState.MailboxOnPremises)]
    [InlineData(6, PhotoState.LookedRecently)]
    [InlineData(7, PhotoState.PullSwitchedOff)]
    [InlineData(8, PhotoState.NoMailbox)]
    [InlineData(9, PhotoState.BrokenPictureUrl)]
    [InlineData(10, PhotoState.NoProfile)]
    [InlineData(11, PhotoState.RemovedInExchange)]
    [InlineData(14, PhotoState.AccountDisabled)]
    [InlineData(15, PhotoState.CannotTell)]
    [InlineData(21, PhotoState.BrokenPictureUrl)]
    public async Task Is_found_with_the_applications_rights(int number, PhotoState state)
    {
        var result = await Check().CheckAsync(new CheckQuestion(contoso.Person(number), contoso.Application), default);

        Assert.Equal(state, result.Finding.State);
    }

    [Theory]
    [InlineData(0, PhotoState.InSync)]
    [InlineData(3, PhotoState.LookIsDue)]
    [InlineData(4, PhotoState.PlaceholderAfterSync)]
    [InlineData(11, PhotoState.RemovedInExchange)]
    public async Task Is_found_with_the_persons_own_rights(int number, PhotoState state)
    {
        var result = await Check().CheckAsync(new CheckQuestion(contoso.Person(number), await contoso.SignInAsync(number)), default);

        Assert.Equal(state, result.Finding.State);
    }

    [Fact]
    public async Task Becomes_in_sync_by_a_visit()
    {
        await contoso.ControlAsync("POST", $"people/{contoso.Person(3).ObjectId}/visit");

        var result = await Check().CheckAsync(new CheckQuestion(contoso.Person(3), contoso.Application), default);

        Assert.Equal(PhotoState.InSync, result.Finding.State);
    }

    private PhotoCheck Check() => new(
        contoso.Directory,
        contoso.Exchange,
        contoso.SharePoint,
        new CheckMemory(new InMemoryObservations(), new InMemoryVisits(), new InMemoryWriteJournal(), new InMemoryTenantSigns()) { Clock = contoso.Clock });
}
