namespace PhotoSync.LocalTenant.Tests.Running;

/// <summary>One tenant for the tests of a class that only read.</summary>
public sealed class SharedContoso : IAsyncLifetime
{
    public Contoso Contoso { get; } = new();

    public Task InitializeAsync() => Contoso.StartTenantAsync();

    public Task DisposeAsync() => Contoso.DisposeAsync().AsTask();
}
