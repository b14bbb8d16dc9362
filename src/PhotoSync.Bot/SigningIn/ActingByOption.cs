using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>The same choice for everybody, by <see cref="SignInOptions.Acting"/>.</summary>
internal sealed class ActingByOption(SignInOptions options) : IActingChoice
{
    public Acting For(PersonId person) => options.Acting switch
    {
        ActingMode.Application => new Acting.AsApplication(person.Tenant),
        _ => new Acting.AsPerson(person),
    };
}
