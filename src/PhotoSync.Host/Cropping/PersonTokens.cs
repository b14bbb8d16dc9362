using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.Host.Messages;
using PhotoSync.People;

namespace PhotoSync.Host.Cropping;

/// <summary>The person's own single sign-on token from Teams, checked on each call: signature, issuer, lifetime, and that it was made for this application and a served tenant.</summary>
internal static class PersonTokens
{
    public static IServiceCollection AddPersonTokens(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("SignOn").Get<SignOnOptions>() ?? new SignOnOptions();
        services.AddAuthorization();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(jwt =>
        {
            jwt.MetadataAddress = options.Metadata ?? $"https://login.microsoftonline.com/{configuration["MicrosoftAppTenantId"]}/v2.0/.well-known/openid-configuration";
            jwt.MapInboundClaims = false;
            jwt.TokenValidationParameters = new TokenValidationParameters
            {
                ValidAudiences = [.. Audiences(configuration), .. options.FurtherAudiences],
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            };
            jwt.Events = new JwtBearerEvents { OnTokenValidated = RefuseOtherTenants };
        });
        return services;
    }

    /// <summary>Whose token it is.</summary>
    public static PersonId Person(this ClaimsPrincipal principal) =>
        new(new TenantId(Guid.Parse(principal.FindFirstValue("tid")!)), Guid.Parse(principal.FindFirstValue("oid")!));

    private static IEnumerable<string> Audiences(IConfiguration configuration)
    {
        var app = configuration["MicrosoftAppId"];
        yield return $"{app}";
        yield return $"api://botid-{app}";
        if (configuration.GetValue<Uri>("Bot:PublicAddress") is { } address)
            yield return $"api://{address.Host}/botid-{app}";
    }

    private static Task RefuseOtherTenants(TokenValidatedContext context)
    {
        var served = context.HttpContext.RequestServices.GetRequiredService<ServedTenants>();
        if (!Guid.TryParse(context.Principal?.FindFirstValue("tid"), out var tenant) || !served.Serve(tenant))
            context.Fail("The token is of a tenant that is not served.");
        else if (!Guid.TryParse(context.Principal?.FindFirstValue("oid"), out _))
            context.Fail("The token is not a person's.");
        else if (context.Principal.FindFirst("scp") is null)
            context.Fail("The token is an application's.");
        return Task.CompletedTask;
    }
}
