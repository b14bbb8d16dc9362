using Azure.Core;
using Azure.Identity;
using Moq;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.SignIn;

public sealed class An_application_without_a_secret
{
    private static readonly (string, string?) Assigned = ("Entra:Credential:ManagedIdentityClientId", "6d1f7ffb-0000-4000-8000-000000000001");

    [Fact]
    public async Task Vouches_for_itself_by_the_token_of_a_managed_identity()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false, identities: Identity("api://AzureADTokenExchange/.default", "identity-token"), settings: [("Entra:Credential:Kind", "FederatedManagedIdentity"), Assigned]);
        microsoft365.Wire.On("POST", "/token", () => LoginAnswers.ForApplication()).On("GET", "/photo", () => Answers.GraphError(404, "ImageNotFound"));

        var failure = await Reads.All["Exchange photo"](microsoft365);

        Assert.Null(failure);
        Assert.Contains("client_assertion=identity-token", microsoft365.Wire.SentTo("/token").Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vouches_for_itself_by_the_token_in_a_file_as_it_is_now()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "file-token");
        using var microsoft365 = new UnderTest(scriptTokens: false, settings: [("Entra:Credential:Kind", "FederatedTokenFile"), ("Entra:Credential:TokenFile", file)]);
        microsoft365.Wire.On("POST", "/token", () => LoginAnswers.ForApplication()).On("GET", "/photo", () => Answers.GraphError(404, "ImageNotFound"));

        await Reads.All["Exchange photo"](microsoft365);
        File.Delete(file);

        Assert.Contains("client_assertion=file-token", microsoft365.Wire.SentTo("/token").Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_the_managed_identity_itself()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false, identities: Identity("https://graph.microsoft.com/.default", "own-token"), settings: [("Entra:Credential:Kind", "ManagedIdentity"), Assigned]);
        microsoft365.Wire.On("GET", "/photo", () => Answers.GraphError(404, "ImageNotFound"));

        await Reads.All["Exchange photo"](microsoft365);

        Assert.Equal("own-token", microsoft365.Wire.Sent.Single().Token);
    }

    [Theory]
    [InlineData("ManagedIdentity")]
    [InlineData("FederatedManagedIdentity")]
    public async Task Says_that_it_gets_no_token_where_the_machine_has_no_identity(string kind)
    {
        var credential = new Mock<TokenCredential>();
        credential.Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>())).ThrowsAsync(new CredentialUnavailableException("none"));
        using var microsoft365 = new UnderTest(scriptTokens: false, identities: new OneIdentity(null, credential.Object), settings: ("Entra:Credential:Kind", kind));

        var failure = await Reads.All["Exchange photo"](microsoft365);

        Assert.Equal((Source.SignIn, ReadFailureReason.Unavailable), (failure!.Source, failure.Reason));
    }

    private static OneIdentity Identity(string scope, string token)
    {
        var credential = new Mock<TokenCredential>(MockBehavior.Strict);
        credential.Setup(c => c.GetTokenAsync(It.Is<TokenRequestContext>(asked => asked.Scopes.Single() == scope), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new AccessToken(token, DateTimeOffset.UtcNow.AddHours(1)));
        return new OneIdentity(Assigned.Item2, credential.Object);
    }
}
