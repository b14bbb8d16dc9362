namespace PhotoSync.LocalTenant.State;

/// <summary>Template ids of the directory roles that matter for photos.</summary>
internal static class DirectoryRole
{
    public static readonly Guid GlobalAdministrator = new("62e90394-69f5-4237-9190-012177145e10");
    public static readonly Guid UserAdministrator = new("fe930be7-5e62-47db-91af-98c3a49a38b1");
    public static readonly Guid PeopleAdministrator = new("024906de-61e5-49c8-8572-40335f1e0e10");
    public static readonly Guid SharePointAdministrator = new("f28a1f50-f6e7-4571-818b-6a12f2af6b6c");
}
