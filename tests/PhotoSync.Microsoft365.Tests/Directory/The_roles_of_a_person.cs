using Microsoft.Extensions.Time.Testing;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Directory;

public sealed class The_roles_of_a_person
{
    private static readonly Guid UserAdministrator = new("fe930be7-5e62-47db-91af-98c3a49a38b1");

    [Fact]
    public async Task Are_those_that_their_own_sign_in_names()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.SsoTokens.Tokens[Some.PersonId()] = KnownSsoTokens.Of(Some.PersonId(), UserAdministrator);

        var read = await microsoft365.Directory.ReadRolesAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.Equal([UserAdministrator], read.ValueOrDefault!);
    }

    [Fact]
    public async Task Are_asked_for_again_after_half_an_hour()
    {
        var clock = new FakeTimeProvider(Some.Morning);
        using var microsoft365 = new UnderTest(clock: clock);
        microsoft365.SsoTokens.Tokens[Some.PersonId()] = KnownSsoTokens.Of(Some.PersonId(), UserAdministrator);

        for (var minutes = 0; minutes < 40; minutes += 10)
        {
            await microsoft365.Directory.ReadRolesAsync(Some.PersonId(), UnderTest.Adele, default);
            clock.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.Equal(2, microsoft365.SsoTokens.Asked);
    }

    [Fact]
    public async Task Are_not_known_to_the_application()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.SsoTokens.Tokens[Some.PersonId()] = KnownSsoTokens.Of(Some.PersonId(), UserAdministrator);

        var read = await microsoft365.Directory.ReadRolesAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal((Source.SignIn, ReadFailureReason.SignInNeeded), (read.FailureOrNull!.Source, read.FailureOrNull.Reason));
    }

    [Theory]
    [InlineData("no token")]
    [InlineData("a.b.c")]
    [InlineData("e30.W10.c2ln")]
    [InlineData("e30.bm8ganNvbg.c2ln")]
    public async Task Are_not_known_by_something_that_is_no_token(string token)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.SsoTokens.Tokens[Some.PersonId()] = token;

        var read = await microsoft365.Directory.ReadRolesAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    [Fact]
    public async Task Are_not_taken_from_the_sign_in_of_somebody_else()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.SsoTokens.Tokens[Some.PersonId()] = KnownSsoTokens.Of(Some.PersonId(2), UserAdministrator);

        var read = await microsoft365.Directory.ReadRolesAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.False(read.IsKnown);
    }
}
