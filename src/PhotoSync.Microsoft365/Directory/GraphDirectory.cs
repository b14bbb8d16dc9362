using Microsoft.Kiota.Abstractions;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>People, mailboxes and the photo policy, by Microsoft Graph.</summary>
internal sealed class GraphDirectory(GraphApi graph, Caller caller, SignInClaims claims, NameMemory names) : IDirectory
{
    public async Task<Reading<Person?>> FindAsync(PersonId person, Acting acting, CancellationToken cancellationToken)
    {
        var call = graph.Call(Operation.ReadPerson, acting, person, One(person.ObjectId.ToString("D")));
        var found = await caller.ReadAsync(call, answer => PersonReading.One(answer, person.Tenant, one => one.Id == person), cancellationToken).ConfigureAwait(false);
        names.Note(found);
        return found;
    }

    public Task<string?> RecallNameAsync(PersonId person, Acting acting, CancellationToken cancellationToken) => Task.FromResult(names.Find(person));

    /// <summary>By the sign-in name first, which is an address of its own; then by mail.</summary>
    public async Task<Reading<Person?>> FindByNameAsync(TenantId tenant, string userPrincipalNameOrMail, Acting acting, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userPrincipalNameOrMail);
        var name = userPrincipalNameOrMail.Trim();
        var byName = await caller.ReadAsync(
            graph.Call(Operation.FindPerson, acting, One(name)),
            answer => PersonReading.One(answer, tenant, found => found.UserPrincipalName.Equals(name, StringComparison.OrdinalIgnoreCase)),
            cancellationToken).ConfigureAwait(false);
        return byName is Reading<Person?>.Known { Value: null }
            ? await caller.ReadAsync(graph.Call(Operation.FindPerson, acting, WithMail(name)), answer => PersonReading.Only(answer, tenant), cancellationToken).ConfigureAwait(false)
            : byName;
    }

    public Task<Reading<Mailbox>> ReadMailboxAsync(PersonId person, Acting acting, CancellationToken cancellationToken)
    {
        var request = graph.Client.Users[person.ObjectId.ToString("D")].MailboxSettings.ToGetRequestInformation();
        return caller.ReadAsync(graph.Call(Operation.ReadMailbox, acting, person, request), MailboxReading.Read, cancellationToken);
    }

    public Task<Reading<PhotoUpdatePolicy>> ReadPhotoPolicyAsync(TenantId tenant, Acting acting, CancellationToken cancellationToken) =>
        caller.ReadAsync(graph.Call(Operation.ReadPhotoPolicy, acting, graph.Beta("/admin/people/photoUpdateSettings")), PolicyReading.Read, cancellationToken);

    public Task<Reading<IReadOnlyList<Guid>>> ReadRolesAsync(PersonId person, Acting acting, CancellationToken cancellationToken) =>
        claims.ReadRolesAsync(person, acting, cancellationToken);

    private RequestInformation One(string idOrName) =>
        graph.Client.Users[idOrName].ToGetRequestInformation(config => config.QueryParameters.Select = PersonReading.Properties);

    private RequestInformation WithMail(string mail) => graph.Client.Users.ToGetRequestInformation(config =>
    {
        config.QueryParameters.Filter = $"mail eq '{mail.Replace("'", "''", StringComparison.Ordinal)}'";
        config.QueryParameters.Select = PersonReading.Properties;
        config.QueryParameters.Top = 2;
    });
}
