using System.Security.Cryptography;
using System.Text;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>Finds out which app asks for a token: by its secret or by an assertion that its certificate signed.</summary>
internal sealed class ClientCheck(Apps apps, TenantEndpoints endpoints, Kept<Switches> switches)
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private readonly ClientAssertion _assertions = new(endpoints, switches, TimeProvider.System);

    public async Task<ClientOutcome> CheckAsync(TokenRequest request)
    {
        if (request.ClientId is null)
            return LoginError.MissingParameter("client_id");
        if (apps.Find(request.ClientId) is not { } app)
            return LoginError.UnknownApp(request.ClientId, endpoints.TenantId.ToString());
        if (request["client_assertion"] is { } assertion)
            return request["client_assertion_type"] == AssertionType
                ? await _assertions.CheckAsync(assertion, app).ConfigureAwait(false)
                : LoginError.MissingParameter("client_assertion_type");
        if (request.Secret is not { } secret)
            return LoginError.NoCredential;
        return IsSecret(app, secret) ? new ClientOutcome(app, false, null) : LoginError.WrongSecret(app.AppId);
    }

    private static bool IsSecret(AppRegistration app, string secret) =>
        app.Secret is { } own && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(own), Encoding.UTF8.GetBytes(secret));
}
