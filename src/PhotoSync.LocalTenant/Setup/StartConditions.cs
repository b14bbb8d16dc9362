namespace PhotoSync.LocalTenant.Setup;

/// <summary>Where a local tenant may run at all: on a developer's machine, or in a test that says so.</summary>
internal static class StartConditions
{
    public static void Check(LocalTenantOptions options)
    {
        if (!options.IsTest && !IsDevelopment(options.EnvironmentName))
            throw new InvalidOperationException("A local tenant starts only where the environment is Development.");
        ArgumentOutOfRangeException.ThrowIfNegative(options.SyntheticPeople);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.SyntheticPeople, 1_000_000);
    }

    private static bool IsDevelopment(string? name)
    {
        name ??= Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT");
        return string.Equals(name, "Development", StringComparison.OrdinalIgnoreCase);
    }
}
