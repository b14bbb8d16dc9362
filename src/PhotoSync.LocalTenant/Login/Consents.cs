using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Login;

/// <summary>Who has allowed which app to act for them, where no administrator has done so for everyone.</summary>
internal sealed class Consents(Database database)
{
    private const string Kind = "consent";

    public bool Has(AppRegistration app, Guid person) => app.AdminConsent || database.Find(Kind, Key(app, person)) is not null;

    public void Give(AppRegistration app, Guid person) => database.Save(Kind, Key(app, person), "{}");

    public void Withdraw(AppRegistration app, Guid person) => database.Delete(Kind, Key(app, person));

    private static string Key(AppRegistration app, Guid person) => $"{app.AppId:N}/{person:N}";
}
