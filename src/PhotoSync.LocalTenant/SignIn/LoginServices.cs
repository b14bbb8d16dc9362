using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.SignIn.Grants;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SignIn;

/// <summary>What sign-in is made of. Tokens live on the machine's clock: the libraries that check them know no other.</summary>
internal static class LoginServices
{
    public static IServiceCollection AddLogin(this IServiceCollection services) => services
        .AddSingleton(p => new TokenIssuer(p.GetRequiredService<TenantKeys>(), p.GetRequiredService<TenantEndpoints>(), p.GetRequiredService<Apps>(), TimeProvider.System))
        .AddSingleton(p => new TokenCheck(p.GetRequiredService<TenantKeys>(), p.GetRequiredService<TokenIssuer>(), p.GetRequiredService<People>(), TimeProvider.System))
        .AddSingleton<PersonaCookie>()
        .AddSingleton<PermissionLog>()
        .AddSingleton<Resources>()
        .AddSingleton<Apps>()
        .AddSingleton<Consents>()
        .AddSingleton<ClientCheck>()
        .AddSingleton<ClientCredentials>()
        .AddSingleton<OnBehalfOf>()
        .AddSingleton<RefreshGrant>()
        .AddSingleton<CodeGrant>()
        .AddSingleton<PersonTokens>();
}
