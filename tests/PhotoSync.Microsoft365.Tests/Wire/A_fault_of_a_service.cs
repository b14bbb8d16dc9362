using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.Wire;

public sealed class A_fault_of_a_service
{
    public static TheoryData<string, string> EveryFaultOfEveryRead { get; } = Cross(Reads.All.Keys, Faults.All.Keys);

    [Theory]
    [MemberData(nameof(EveryFaultOfEveryRead))]
    public async Task Becomes_the_reason_why_a_fact_is_not_known(string read, string fault)
    {
        using var microsoft365 = new UnderTest(settings: Hangs(fault) ? [("Calls:PersonBudget", "00:00:00.25"), ("Calls:PersonAttempt", "00:00:00.1")] : []);
        microsoft365.Wire.Always(Faults.All[fault].Answer);

        var failure = await Reads.All[read](microsoft365);

        Assert.Equal(Faults.All[fault].Reason, failure?.Reason);
    }

    [Theory]
    [InlineData("person", Source.Directory, "User.Read.All")]
    [InlineData("mailbox", Source.Mailbox, "MailboxSettings.Read")]
    [InlineData("photo policy", Source.PhotoPolicy, "PeopleSettings.Read.All")]
    [InlineData("Exchange photo", Source.ExchangePhoto, "User.Read.All")]
    [InlineData("SharePoint profile", Source.SharePointProfile, "User.Read.All (SharePoint)")]
    [InlineData("SharePoint picture", Source.SharePointPhoto, "Sites.Selected (SharePoint, read)")]
    public async Task Names_the_source_and_the_permission_that_a_refusal_points_to(string read, Source source, string permission)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(Faults.All["403"].Answer);

        var failure = await Reads.All[read](microsoft365);

        Assert.Equal((source, permission, 403), (failure!.Source, failure.MissingPermission, failure.Status));
    }

    [Fact]
    public async Task Keeps_the_request_id_by_which_the_service_finds_it_again()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "graph.microsoft.com", () => Answers.GraphError(403, "ErrorAccessDenied"));
        microsoft365.Wire.On("GET", "sharepoint.com", () => Answers.SharePointError(403, "-2147024891, System.UnauthorizedAccessException"));

        var graph = await Reads.All["Exchange photo"](microsoft365);
        var sharePoint = await Reads.All["SharePoint profile"](microsoft365);

        Assert.Equal("11111111-2222-3333-4444-555555555555", graph?.RequestId);
        Assert.Equal("99999999-8888-7777-6666-555555555555", sharePoint?.RequestId);
    }

    [Fact]
    public async Task Never_hides_that_whoever_asked_went_away()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(Faults.All["no answer"].Answer);
        using var gone = new CancellationTokenSource();

        var read = microsoft365.Exchange.ReadAsync(PhotoSync.Testing.People.Some.PersonId(), UnderTest.Application, gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
    }

    private static bool Hangs(string fault) => fault is "no answer" or "a slow drip";

    private static TheoryData<string, string> Cross(IEnumerable<string> reads, IEnumerable<string> faults)
    {
        var data = new TheoryData<string, string>();
        foreach (var (read, fault) in from read in reads from fault in faults select (read, fault))
            data.Add(read, fault);
        return data;
    }
}
