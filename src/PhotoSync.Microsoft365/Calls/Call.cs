using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Calls;

/// <summary>One thing asked of a service.</summary>
/// <param name="Operation">What is asked.</param>
/// <param name="Acting">Whose rights are used.</param>
/// <param name="Audience">The service.</param>
/// <param name="BuildAsync">Makes the request anew for each try, without a token.</param>
internal sealed record Call(Operation Operation, Acting Acting, Audience Audience, Func<CancellationToken, Task<HttpRequestMessage>> BuildAsync)
{
    public Expected Expected { get; init; } = Expected.Json;

    /// <summary>Whom it is about; <see langword="null"/> where it is about the tenant.</summary>
    public PersonId? About { get; init; }

    public bool IsWrite => Operation is Operation.ChangeExchangePhoto or Operation.SetOwnPicture or Operation.UploadThumbnail or Operation.ChangeProfile or Operation.InstallApp;

    /// <summary>Whether a mailbox answers, which takes four requests of an application at a time (domain.md §2.7).</summary>
    public bool AsksMailbox => Operation is Operation.ReadMailbox or Operation.ReadExchangePhoto or Operation.ChangeExchangePhoto;

    public TenantId Tenant => Acting switch
    {
        Acting.AsPerson person => person.Person.Tenant,
        Acting.AsApplication application => application.Tenant,
        _ => throw new InvalidOperationException("Nobody acts."),
    };

    public Source Source => Operation switch
    {
        Operation.ReadPerson or Operation.FindPerson or Operation.ListPeople or Operation.ReadPeopleChanges => Source.Directory,
        Operation.ReadGroup or Operation.ReadCatalogue or Operation.ReadInstallation or Operation.InstallApp => Source.Directory,
        Operation.ReadMailbox => Source.Mailbox,
        Operation.ReadPhotoPolicy => Source.PhotoPolicy,
        Operation.ReadExchangePhoto or Operation.ReadPhotoTokens or Operation.ChangeExchangePhoto => Source.ExchangePhoto,
        Operation.ReadThumbnail or Operation.UploadThumbnail => Source.SharePointPhoto,
        _ => Source.SharePointProfile,
    };

    /// <summary>The permission whose absence explains a refusal.</summary>
    public string? Permission => RequiredPermissions.For(Operation) switch
    {
        var needed when Acting is Acting.AsApplication => needed.ForApplication,
        var needed when Acting is Acting.AsPerson person && (About is null || About == person.Person) => needed.InOwnName,
        var needed => needed.ForOthers,
    };

    /// <summary>Those who are asked to wait together when the service is short (domain.md §2.7, §3.5).</summary>
    public string ThrottleScope => this switch
    {
        { AsksMailbox: true, About: { } person } => $"mailbox {person}",
        { Acting: Acting.AsPerson person } => $"{Audience.Resource} {person.Person}",
        _ => $"{Audience.Resource} {Tenant}",
    };
}
