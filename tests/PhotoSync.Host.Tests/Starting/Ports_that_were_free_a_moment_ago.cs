using Microsoft.AspNetCore.Connections;
using PhotoSync.Host.LocalMode;

namespace PhotoSync.Host.Tests.Starting;

public sealed class Ports_that_were_free_a_moment_ago
{
    [Fact]
    public async Task Are_chosen_anew_where_somebody_took_one_meanwhile()
    {
        var attempts = 0;

        var started = await Ports.StartAsync(() => ++attempts < 3 ? throw Taken() : Task.FromResult("started"));

        Assert.Equal(("started", 3), (started, attempts));
    }

    [Fact]
    public async Task Are_not_looked_for_without_end()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<IOException>(() => Ports.StartAsync<string>(() =>
        {
            attempts++;
            throw Taken();
        }));

        Assert.Equal(5, attempts);
    }

    [Fact]
    public async Task Have_nothing_to_do_with_other_failures()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<IOException>(() => Ports.StartAsync<string>(() =>
        {
            attempts++;
            throw new IOException("The disk is full.");
        }));

        Assert.Equal(1, attempts);
    }

    private static IOException Taken() => new("Failed to bind to address.", new AddressInUseException("Address already in use"));
}
