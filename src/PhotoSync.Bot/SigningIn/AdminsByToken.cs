using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Reads the app role from the person's own single sign-on token; nothing that they write or send is believed.</summary>
internal sealed class AdminsByToken(AdminRule rule, ISsoTokens tokens, ISsoTokenCheck check, SignInOptions options) : IAdmins
{
    public async Task<AdminStanding> StandingOfAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (rule.Includes(person, [])) return AdminStanding.Admin;
        if (options.Acting is ActingMode.Application) return AdminStanding.Employee;
        if (await tokens.FindAsync(person, cancellationToken) is not { } token) return AdminStanding.Unknown;
        if (await check.CheckAsync(token, cancellationToken) is not { } said) return AdminStanding.Unknown;

        var isTheirs = Is("oid", person.ObjectId) && Is("tid", person.Tenant.Value);
        return isTheirs && rule.Includes(person, said.FindAll("roles").Select(role => role.Value)) ? AdminStanding.Admin : AdminStanding.Employee;

        bool Is(string claim, Guid id) => Guid.TryParse(said.FindFirst(claim)?.Value, out var value) && value == id;
    }
}
