using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Bot.Tests.Office.Memory;

/// <summary>The people whom campaigns are for, and the table of campaigns. Nothing is ever sent: no pump runs in this office.</summary>
internal sealed class CampaignMemory : IAudienceSource, IRecipientCheck, IAudienceLists
{
    private readonly Dictionary<Guid, IReadOnlyList<Candidate>> lists = [];

    public List<Candidate> People { get; } = [];

    public PhotoState Finding { get; set; } = PhotoState.NoPhotoAnywhere;

    public AudienceUnreadException? Unreadable { get; set; }

    public CampaignTable Table { get; } = new();

    public LedgerSums Sums { get; set; } = new(null, new Dictionary<RecipientState, int>());

    public List<Recipient> Recipients { get; } = [];

    public AudienceOrigin Origin { get; set; } = new(AudienceBasis.Directory, default);

    public Task<AudienceListing> ListAsync(TenantId tenant, Audience audience, CancellationToken cancellationToken) => Task.FromResult(new AudienceListing(Origin, ListAsync(cancellationToken)));

    private async IAsyncEnumerable<Candidate> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (Unreadable is { } failure)
            throw failure;
        foreach (var person in People)
            yield return person;
    }

    public Task<ResolvedNames> ResolveAsync(TenantId tenant, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var found = People.Where(person => names.Contains($"{person.Person}")).ToList();
        return Task.FromResult(new ResolvedNames(found, [.. names.Where(name => found.TrueForAll(person => $"{person.Person}" != name))], []));
    }

    public Task<RecipientFinding> CheckAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult<RecipientFinding>(new RecipientFinding.Found(Finding));

    public Task KeepAsync(TenantId tenant, Guid list, IReadOnlyList<Candidate> people, CancellationToken cancellationToken)
    {
        lists[list] = people;
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<Candidate> ReadAsync(TenantId tenant, Guid list, CancellationToken cancellationToken) => lists[list].ToAsyncEnumerable();

    public IRecipientStore Ledger()
    {
        var ledger = new Mock<IRecipientStore>();
        ledger.Setup(store => store.SumAsync(It.IsAny<CampaignId>(), It.IsAny<CancellationToken>())).ReturnsAsync(() => Sums);
        ledger.Setup(store => store.ListAsync(It.IsAny<CampaignId>(), It.IsAny<RecipientState?>(), null, It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((CampaignId _, RecipientState? state, Guid? _, int _, CancellationToken _) => [.. Recipients.Where(row => row.State == state)]);
        return ledger.Object;
    }
}

internal static class CampaignMemoryRegistration
{
    public static IServiceCollection AddCampaignMemory(this IServiceCollection services, CampaignMemory memory) => services
        .AddSingleton<IAudienceSource>(memory)
        .AddSingleton<IRecipientCheck>(memory)
        .AddSingleton<IAudienceLists>(memory)
        .AddSingleton<ICampaignStore>(memory.Table)
        .AddSingleton(memory.Ledger())
        .AddSingleton(Mock.Of<IRecipientZones>())
        .AddSingleton(Mock.Of<ISnapshotStore>())
        .AddSingleton(Mock.Of<ILedgerStore>())
        .AddSingleton(Mock.Of<ILeaseStore>())
        .AddSingleton(Mock.Of<IReminderSender>())
        .AddSingleton(Mock.Of<IDirectory>(directory => directory.FindAsync(It.IsAny<PersonId>(), It.IsAny<Acting>(), It.IsAny<CancellationToken>())
            == Task.FromResult<PhotoSync.Reading.Reading<Person?>>(new PhotoSync.Reading.Reading<Person?>.Known(null))));
}
