using PhotoSync.People;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>The key of a person's token cache.</summary>
public static class TokenCacheKey
{
    public static string For(PersonId person) => $"on-behalf-of/{person}";
}
