using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Chooses whose rights are used for a person's photo.</summary>
public interface IActingChoice
{
    /// <summary>Whose rights are used for this person.</summary>
    Acting For(PersonId person);
}
