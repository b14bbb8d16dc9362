using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>
/// Checks a client assertion: a JWT of the app about itself, signed by a key whose certificate is registered and which the header names by
/// <c>x5t</c> or <c>x5t#S256</c>.
/// </summary>
internal sealed class ClientAssertion(TenantEndpoints endpoints, Kept<Switches> switches, TimeProvider machine)
{
    private static readonly TimeSpan s_skew = TimeSpan.FromMinutes(5);
    private readonly JsonWebTokenHandler _handler = new();

    public async Task<ClientOutcome> CheckAsync(string assertion, AppRegistration app)
    {
        if (!_handler.CanReadToken(assertion))
            return LoginError.AssertionClaim("typ");
        var jwt = _handler.ReadJsonWebToken(assertion);
        using var certificate = Registered(app).FirstOrDefault(c => IsNamedBy(jwt, c));
        if (certificate is null)
            return LoginError.WrongAssertion("[Reason - The key was not found.]");
        if (certificate.NotAfter.ToUniversalTime() <= machine.GetUtcNow().UtcDateTime)
            return LoginError.WrongAssertion("[Reason - The key used is expired.]");
        var result = await _handler.ValidateTokenAsync(assertion, Parameters(certificate)).ConfigureAwait(false);
        if (!result.IsValid)
            return LoginError.WrongAssertion("[Reason - The key was not used to sign the assertion.]");
        return CheckClaims(jwt, app) is { } error ? error : new ClientOutcome(app, true, null);
    }

    private LoginError? CheckClaims(JsonWebToken jwt, AppRegistration app)
    {
        var now = machine.GetUtcNow().UtcDateTime + switches.Value.ClockSkew;
        if (jwt.ValidTo == default || jwt.ValidTo + s_skew <= now || jwt.ValidFrom - s_skew > now)
            return LoginError.StaleAssertion;
        if (!jwt.Audiences.Any(IsOurs))
            return LoginError.AssertionAudience;
        if (!Guid.TryParse(jwt.Issuer, out var issuer) || issuer != app.AppId)
            return LoginError.AssertionClaim("iss");
        if (!Guid.TryParse(jwt.Subject, out var subject) || subject != app.AppId)
            return LoginError.AssertionClaim("sub");
        return string.IsNullOrEmpty(jwt.Id) ? LoginError.AssertionClaim("jti") : null;
    }

    // The token endpoint or the issuer, at /login/{tenant} or, for clients that allow no path before the tenant, at /{tenant}.
    private bool IsOurs(string audience)
    {
        if (!Uri.TryCreate(audience, UriKind.Absolute, out var uri) || !uri.IsLoopback || (uri.Port != endpoints.Https.Port && uri.Port != endpoints.Http.Port))
            return false;
        var path = uri.AbsolutePath.StartsWith("/login/", StringComparison.OrdinalIgnoreCase) ? uri.AbsolutePath[6..] : uri.AbsolutePath;
        return path.Split('/', 3) is ["", var tenant, "oauth2/v2.0/token" or "v2.0" or "v2.0/"]
            && (tenant == endpoints.TenantId.ToString() || tenant is "botframework.com" or "organizations" or "common");
    }

    private static TokenValidationParameters Parameters(X509Certificate2 certificate) => new()
    {
        IssuerSigningKey = new X509SecurityKey(certificate),
        TryAllIssuerSigningKeys = true,
        ValidateIssuer = false,
        ValidateAudience = false,
        ValidateLifetime = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256],
    };

    private static bool IsNamedBy(JsonWebToken jwt, X509Certificate2 certificate) =>
        (jwt.TryGetHeaderValue<string>("x5t#S256", out var sha256) && sha256 == Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)))
        || (jwt.TryGetHeaderValue<string>("x5t", out var sha1) && sha1 == Base64UrlEncoder.Encode(certificate.GetCertHash()));

    private static IEnumerable<X509Certificate2> Registered(AppRegistration app) => app.Certificates.Select(text =>
        text.Contains("-----BEGIN", StringComparison.Ordinal)
            ? X509Certificate2.CreateFromPem(text)
            : X509CertificateLoader.LoadCertificate(Convert.FromBase64String(text)));
}
