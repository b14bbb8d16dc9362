using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>Installs the app by Microsoft Graph. Installing again does no harm (409), so a broken-off attempt is simply made anew.</summary>
internal sealed class GraphTeamsApp(TeamsAppRequests requests, Caller caller, InstallationBudget budget, CatalogueMemory catalogue) : ITeamsApp
{
    public async Task<InstallOutcome> InstallAsync(PersonId person, CancellationToken cancellationToken)
    {
        using var patient = ReadingUrgency.NobodyWaits();
        switch (await FindAppAsync(person.Tenant, cancellationToken).ConfigureAwait(false))
        {
            case Reading<string?>.Known { Value: { } app }:
                return await InstallAsync(person, app, cancellationToken).ConfigureAwait(false);
            case Reading<string?>.Known:
                return new InstallOutcome.Refused(InstallRefusal.NotInCatalogue);
            case var unread:
                return new InstallOutcome.Unread(unread.FailureOrNull!);
        }
    }

    private async Task<Reading<string?>> FindAppAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        if (catalogue.Find(tenant) is { } known)
            return new Reading<string?>.Known(known);
        var found = await caller.ReadAsync(requests.FindApp(tenant), TeamsAppReading.CatalogueId, cancellationToken).ConfigureAwait(false);
        if (found.ValueOrDefault is { } id)
            catalogue.Note(tenant, id);
        return found;
    }

    private async Task<InstallOutcome> InstallAsync(PersonId person, string app, CancellationToken cancellationToken)
    {
        var call = requests.Install(person, app);
        await budget.WaitAsync(person.Tenant, cancellationToken).ConfigureAwait(false);
        return await caller.AskAsync(call, cancellationToken).ConfigureAwait(false) switch
        {
            CallResult.Answered { Answer.Status: 200 or 201 or 204 or 409 } => await FindChatAsync(person, cancellationToken).ConfigureAwait(false),
            CallResult.Answered { Answer: var answer } => await ExplainAsync(person, call, answer, cancellationToken).ConfigureAwait(false),
            CallResult.Unanswered unanswered => new InstallOutcome.Unread(unanswered.Failure),
            _ => throw new InvalidOperationException("A call ended in no way."),
        };
    }

    private async Task<InstallOutcome> ExplainAsync(PersonId person, Call call, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Status == 404)
        {
            // Perhaps the app was removed from the catalogue and added anew: the next attempt asks again.
            catalogue.Forget(person.Tenant);
            return new InstallOutcome.Refused(answer.ErrorCode == "Request_ResourceNotFound" ? InstallRefusal.NoSuchPerson : InstallRefusal.NotInCatalogue);
        }

        if (answer.Status != 403 || IsOurs(answer))
            return new InstallOutcome.Unread(caller.Explain(call, answer));
        var licensed = await caller.ReadAsync(requests.ReadPlans(person), TeamsAppReading.HasTeams, cancellationToken).ConfigureAwait(false);
        return new InstallOutcome.Refused(licensed.ValueOrDefault == false ? InstallRefusal.NoTeamsLicence : InstallRefusal.BlockedByPolicy);
    }

    /// <summary>One status for a policy and for a permission that nobody granted to us; only the message tells them apart.</summary>
    private static bool IsOurs(Answer answer) =>
        answer.IsJson && ErrorBody.Message(answer.Body)?.StartsWith("Missing role permissions", StringComparison.OrdinalIgnoreCase) == true;

    private async Task<InstallOutcome> FindChatAsync(PersonId person, CancellationToken cancellationToken)
    {
        await budget.WaitAsync(person.Tenant, cancellationToken).ConfigureAwait(false);
        var installation = await caller.ReadAsync(requests.FindInstallation(person), TeamsAppReading.InstallationId, cancellationToken).ConfigureAwait(false);
        if (installation.FailureOrNull is { } failure)
            return new InstallOutcome.Unread(failure);
        if (installation.ValueOrDefault is not { } id)
            return new InstallOutcome.Refused(InstallRefusal.NotInCatalogue);
        await budget.WaitAsync(person.Tenant, cancellationToken).ConfigureAwait(false);
        var chat = await caller.ReadAsync(requests.FindChat(person, id), TeamsAppReading.ChatId, cancellationToken).ConfigureAwait(false);
        return chat.ValueOrDefault is { } found ? new InstallOutcome.Ready(found) : new InstallOutcome.Unread(chat.FailureOrNull!);
    }
}
