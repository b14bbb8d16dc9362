using PhotoSync.Host.LocalMode;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.Host.Tests.Starting;

public sealed class WhatIsSaidAtTheStart
{
    [Fact]
    public void Is_where_to_click_and_no_more_where_the_ports_are_as_documented()
    {
        var said = Said(5280, 5281, 5282);

        Assert.Contains("http://localhost:5281/control", said, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5280/admin", said, StringComparison.Ordinal);
        Assert.DoesNotContain("listens on port", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_each_port_that_is_another()
    {
        var said = Said(6000, 6001, 6002);

        Assert.Contains("The Host listens on port 6000.", said, StringComparison.Ordinal);
        Assert.Contains("The tenant listens on port 6001.", said, StringComparison.Ordinal);
        Assert.Contains("Its sign-in listens on port 6002.", said, StringComparison.Ordinal);
    }

    private static string Said(int host, int tenant, int signIn)
    {
        using var output = new StringWriter();
        StartLinks.Print(output, new Uri($"http://localhost:{host}"), new TenantEndpoints(new Uri($"http://localhost:{tenant}"), new Uri($"https://localhost:{signIn}"), Guid.NewGuid(), Guid.NewGuid()));
        return output.ToString();
    }
}
