using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.SignIn;

/// <summary>A client assertion as a proper client makes it, to be spoiled in one point.</summary>
internal sealed class Assertion(Contoso contoso)
{
    public string Audience { get; set; } = contoso.Tenant.Endpoints.Authority + "/oauth2/v2.0/token";

    public string Issuer { get; set; } = contoso.Options.Bot.AppId.ToString();

    public string? Subject { get; set; }

    public DateTime Expires { get; set; } = DateTime.UtcNow.AddMinutes(10);

    public string? Id { get; set; } = Guid.NewGuid().ToString();

    public X509Certificate2 Certificate { get; set; } = contoso.Certificate;

    public RSA? OtherKey { get; set; }

    public string Thumbprint { get; set; } = "x5t#S256";

    public string Make()
    {
        // The library writes x5t itself for a key that is a certificate's; x5t#S256 has to be given.
        SecurityKey key = Thumbprint == "x5t" ? new X509SecurityKey(Certificate) : new RsaSecurityKey(OtherKey ?? Certificate.GetRSAPrivateKey());
        var hash = Base64UrlEncoder.Encode(Certificate.GetCertHash(HashAlgorithmName.SHA256));
        var claims = new Dictionary<string, object> { ["sub"] = Subject ?? Issuer };
        if (Id is not null)
            claims["jti"] = Id;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = DateTime.UtcNow.AddHours(-1),
            NotBefore = DateTime.UtcNow.AddHours(-1),
            Expires = Expires,
            Claims = claims,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSsaPssSha256),
            AdditionalHeaderClaims = Thumbprint == "x5t" ? null : new Dictionary<string, object> { [Thumbprint] = hash },
        });
    }
}
