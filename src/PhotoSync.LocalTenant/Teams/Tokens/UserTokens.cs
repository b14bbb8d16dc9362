using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.Tokens;

/// <summary>Who is signed in to which connection, and the sign-ins under way. Tokens themselves are made anew whenever they are asked for.</summary>
internal sealed class UserTokens(Database database, TimeProvider machine)
{
    private const string SignedInKind = "signedIn";
    private const string TicketKind = "signInTicket";
    private static readonly TimeSpan s_ticketLife = TimeSpan.FromMinutes(10);

    public bool IsSignedIn(Guid person, string connection) => database.Find(SignedInKind, Key(person, connection)) is not null;

    public void SignIn(Guid person, string connection) =>
        database.Save(SignedInKind, Key(person, connection), machine.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));

    public void SignOut(Guid person, string connection) => database.Delete(SignedInKind, Key(person, connection));

    public SignInTicket Open(Guid person, string connection)
    {
        var ticket = new SignInTicket(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), person, connection, machine.GetUtcNow() + s_ticketLife);
        Save(ticket);
        return ticket;
    }

    public SignInTicket? Find(string id) =>
        database.Find(TicketKind, id) is { } body && JsonSerializer.Deserialize<SignInTicket>(body, StateJson.Options) is { } ticket && ticket.Expires > machine.GetUtcNow()
            ? ticket
            : null;

    /// <summary>The person said yes in the window: the ticket gets the code that the bot must show.</summary>
    public string Confirm(SignInTicket ticket)
    {
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        Save(ticket with { Code = code });
        return code;
    }

    /// <summary>Uses a code up: true when it belongs to this person and connection.</summary>
    public bool Redeem(Guid person, string connection, string code)
    {
        var ticket = database.All(TicketKind).Select(row => Find(row.Key)).FirstOrDefault(t => t?.Person == person && t.Connection == connection && t.Code == code);
        if (ticket is null)
            return false;
        database.Delete(TicketKind, ticket.Id);
        SignIn(person, connection);
        return true;
    }

    private void Save(SignInTicket ticket) => database.Save(TicketKind, ticket.Id, JsonSerializer.Serialize(ticket, StateJson.Options));

    private static string Key(Guid person, string connection) => $"{person:N}/{connection}";
}
