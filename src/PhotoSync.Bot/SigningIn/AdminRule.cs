using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>The one rule of who is an admin, for the chat and for pages alike.</summary>
public sealed class AdminRule(SignInOptions options)
{
    /// <summary>The app role, as the <c>roles</c> claim of a person's token for this application names it.</summary>
    public const string Role = "PhotoSync.Admin";

    /// <param name="person">Somebody.</param>
    /// <param name="roles">The roles in their own, checked token; empty where there is none.</param>
    public bool Includes(PersonId person, IEnumerable<string> roles) => roles.Contains(Role, StringComparer.Ordinal) || options.Admins.Contains(person.ObjectId);
}
