namespace PhotoSync.LocalTenant.Setup;

/// <summary>What a tenant holds before anything has happened in it.</summary>
public enum SeedKind
{
    /// <summary>The Contoso company: one person for each state that can be diagnosed (Seed/README.md).</summary>
    Company,

    /// <summary>Nobody.</summary>
    Empty,
}
