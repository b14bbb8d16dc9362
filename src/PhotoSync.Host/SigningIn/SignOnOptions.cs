namespace PhotoSync.Host.SigningIn;

/// <summary>How the pages of this Host check who calls: by the person's own Teams token, section <c>SignOn</c>.</summary>
internal sealed class SignOnOptions
{
    /// <summary>The OpenID metadata of whoever issues the tokens. Default: the registration's tenant at login.microsoftonline.com.</summary>
    public string? Metadata { get; set; }

    /// <summary>Further audiences beside the app id, <c>api://botid-{app id}</c> and <c>api://{host}/botid-{app id}</c>. Default: none.</summary>
    public IList<string> FurtherAudiences { get; init; } = [];
}
