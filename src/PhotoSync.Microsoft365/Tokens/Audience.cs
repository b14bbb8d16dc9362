namespace PhotoSync.Microsoft365.Tokens;

/// <summary>Whom a token is for: a service at an address. A token for one host is never sent to another.</summary>
/// <param name="Service">The service.</param>
/// <param name="Address">Its address.</param>
/// <param name="DelegatedScope">The permission asked for in a person's name.</param>
internal sealed record Audience(Service Service, Uri Address, string DelegatedScope)
{
    private const string WhateverWasConsentedTo = ".default";

    /// <summary>The address as scopes begin with it.</summary>
    public string Resource => Address.AbsoluteUri.TrimEnd('/');

    public string ApplicationScope => $"{Resource}/{WhateverWasConsentedTo}";

    public string PersonScope => $"{Resource}/{DelegatedScope}";

    /// <summary>The permission that a person or an admin has to consent to, by its documented name.</summary>
    public string Consent => (Service, DelegatedScope) switch
    {
        (Service.Graph, WhateverWasConsentedTo) => "User.ReadWrite",
        (Service.Graph, var scope) => scope,
        (_, WhateverWasConsentedTo) => "AllSites.Read (SharePoint)",
        (_, var scope) => $"{scope} (SharePoint)",
    };

    /// <summary>An address below this one.</summary>
    /// <param name="path">Begins with a slash; already escaped.</param>
    public Uri At(string path) => new(Resource + path);

    /// <summary>A link that the service itself gave.</summary>
    /// <exception cref="InvalidOperationException">It leads elsewhere, where the token must not go.</exception>
    public Uri Within(string link) => link.StartsWith(Resource + "/", StringComparison.OrdinalIgnoreCase)
        ? new Uri(link)
        : throw new InvalidOperationException("A link of the service leads to another host.");
}
