using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Login;

/// <summary>
/// Who calls a service, as their token says: an app by itself, or an app for a person. <paramref name="Permissions"/> are app roles in the
/// first case and delegated scopes in the second.
/// </summary>
internal sealed record Caller(string AppId, Person? Person, IReadOnlySet<string> Permissions, bool ByCertificate)
{
    public bool IsApp => Person is null;

    /// <summary>Whether the person holds one of the directory roles that may manage other people's photos.</summary>
    public bool IsPhotoAdmin => Person is { } person && person.DirectoryRoles.Any(r =>
        r == DirectoryRole.GlobalAdministrator || r == DirectoryRole.UserAdministrator || r == DirectoryRole.PeopleAdministrator);
}
