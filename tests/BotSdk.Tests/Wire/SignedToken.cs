using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>A token made to a record's recipe, faults included.</summary>
internal static class SignedToken
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes(new string('k', 32));

    public static string Make(JObject recipe, Placeholders placeholders, FakeIssuer issuer)
    {
        var algorithm = (string?)recipe["alg"] ?? "RS256";
        var header = new JObject { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (recipe["kid"] is { } kid)
            header["kid"] = kid;
        var signed = Encode(header) + "." + Encode(Claims(recipe, placeholders));
        return signed + "." + Base64UrlEncoder.Encode(Sign(algorithm, Encoding.ASCII.GetBytes(signed), issuer.Key((string?)recipe["key"])));
    }

    private static JToken Claims(JObject recipe, Placeholders placeholders)
    {
        var claims = placeholders.Fill(recipe["claims"]!);
        if (recipe["expiresIn"] is not { } expiresIn)
            return claims;
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        claims["exp"] = now + (int)expiresIn;
        claims["nbf"] = now + ((int?)recipe["validFromIn"] ?? -600);
        return claims;
    }

    private static byte[] Sign(string algorithm, byte[] text, RSA key) => algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(Secret, text),
        _ => key.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };

    private static string Encode(JToken json) => Base64UrlEncoder.Encode(json.ToString(Newtonsoft.Json.Formatting.None));
}
