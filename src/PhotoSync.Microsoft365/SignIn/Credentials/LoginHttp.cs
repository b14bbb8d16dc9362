using Microsoft.Identity.Client;
using PhotoSync.Microsoft365.Wire;

namespace PhotoSync.Microsoft365.SignIn.Credentials;

/// <summary>Lets MSAL use the application's own HTTP clients.</summary>
internal sealed class LoginHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => clients.CreateClient(HttpClients.Login);
}
