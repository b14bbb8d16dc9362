using PhotoSync.People;

namespace PhotoSync.Testing.People;

/// <summary>Values whose particulars do not matter to the test.</summary>
public static class Some
{
    public static TenantId Tenant { get; } = new(new Guid("c0ffee00-0000-4000-8000-000000000001"));

    public static DateTimeOffset Morning { get; } = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    public static PersonId PersonId(int number = 1) => new(Tenant, new Guid($"00000000-0000-4000-8000-{number:d12}"));

    public static Person Person(int number = 1) => new(PersonId(number), "Adele Vance", "adele@contoso.example")
    {
        Mail = "adele@contoso.example",
        AccountEnabled = true,
        HasExchangePlan = true,
        OnPremisesSynced = false,
    };
}
