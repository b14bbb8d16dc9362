namespace PhotoSync.Microsoft365.SignIn.Credentials;

/// <summary>How the application proves who it is.</summary>
public enum CredentialKind
{
    /// <summary>A certificate whose public part is in the app registration. Serves Graph and SharePoint.</summary>
    Certificate,

    /// <summary>A client secret. Serves Graph, and SharePoint in a person's name; SharePoint refuses it for the application itself (domain.md §3.1).</summary>
    ClientSecret,

    /// <summary>A managed identity whose token the app registration trusts (federated credential). No secret anywhere.</summary>
    FederatedManagedIdentity,

    /// <summary>A token in a file that the app registration trusts (federated credential), as Kubernetes hands it to a pod.</summary>
    FederatedTokenFile,

    /// <summary>The application is the managed identity itself. It cannot act for people, so this is for the application mode alone.</summary>
    ManagedIdentity,
}
