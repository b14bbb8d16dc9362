using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>What the token endpoint decided: tokens, or a refusal.</summary>
internal sealed record TokenAnswer(JsonObject? Tokens, LoginError? Error)
{
    public static implicit operator TokenAnswer(LoginError error) => new(null, error);

    public static TokenAnswer Bearer(string accessToken) => new(
        new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)TokenIssuer.Lifetime.TotalSeconds,
            ["ext_expires_in"] = (int)TokenIssuer.Lifetime.TotalSeconds,
            ["access_token"] = accessToken,
        },
        null);
}
