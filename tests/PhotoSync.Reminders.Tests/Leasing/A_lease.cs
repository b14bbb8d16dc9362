using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;
using PhotoSync.People;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Leasing;

public sealed class A_lease
{
    private readonly FakeTimeProvider clock = new();
    private readonly Mock<ILeaseStore> store = new();

    public A_lease() => store.Setup(s => s.TryTakeAsync(It.IsAny<TenantId>(), "here", It.IsAny<TimeSpan>(), It.IsAny<CancellationToken>())).ReturnsAsync(7);

    [Fact]
    public async Task Is_held_only_as_long_as_the_monotonic_clock_vouches_for_it()
    {
        store.Setup(s => s.TryRenewAsync(It.IsAny<Grip>(), It.IsAny<TimeSpan>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("Out of reach."));
        await using var lease = await TakeAsync();

        clock.Advance(TimeSpan.FromSeconds(14.9));
        Assert.True(lease.IsHeld);
        clock.Advance(TimeSpan.FromSeconds(0.2));

        Assert.False(lease.IsHeld);
    }

    [Fact]
    public async Task Counts_from_before_the_database_was_asked()
    {
        store.Setup(s => s.TryTakeAsync(It.IsAny<TenantId>(), "here", It.IsAny<TimeSpan>(), It.IsAny<CancellationToken>()))
            .Returns(() =>
            {
                clock.Advance(TimeSpan.FromSeconds(16));
                return Task.FromResult<long?>(7);
            });

        await using var lease = await TakeAsync();

        Assert.False(lease.IsHeld);
    }

    [Fact]
    public async Task Is_lost_at_once_when_another_took_it_over()
    {
        store.Setup(s => s.TryRenewAsync(It.IsAny<Grip>(), It.IsAny<TimeSpan>(), It.IsAny<CancellationToken>())).ReturnsAsync(false);
        await using var lease = await TakeAsync();
        var lost = new TaskCompletionSource();
        using var told = lease.Lost.Register(lost.SetResult);

        clock.Advance(TimeSpan.FromSeconds(5));

        await lost.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(lease.IsHeld);
    }

    [Fact]
    public async Task Is_given_back_when_its_holder_leaves_in_order()
    {
        var lease = await TakeAsync();

        await lease.DisposeAsync();

        store.Verify(s => s.ReleaseAsync(new Grip(Some.Tenant, 7), It.IsAny<CancellationToken>()), Times.Once);
    }

    private async Task<TenantLease> TakeAsync() =>
        (await new LeaseDesk(store.Object, new LeaseOptions { Node = "here" }, new MachineTime(clock), NullLogger<LeaseDesk>.Instance).TryTakeAsync(Some.Tenant, CancellationToken.None))!;
}
