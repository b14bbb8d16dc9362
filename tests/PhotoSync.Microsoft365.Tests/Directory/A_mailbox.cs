using System.Runtime.ExceptionServices;
using System.Text;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Directory;

public sealed class A_mailbox
{
    [Theory]
    [InlineData("""{"@odata.context":"x","timeZone":"W. Europe Standard Time"}""", "W. Europe Standard Time")]
    [InlineData("""{"@odata.context":"x","timeZone":""}""", null)]
    [InlineData("""{"@odata.context":"x"}""", null)]
    public async Task Is_in_Exchange_Online_where_its_settings_can_be_read(string settings, string? timeZone)
    {
        var read = await ReadAsync(() => Answers.Json(settings));

        Assert.Equal(new Mailbox(MailboxKind.ExchangeOnline, timeZone), read.ValueOrDefault);
    }

    [Theory]
    [InlineData("MailboxNotEnabledForRESTAPI", MailboxKind.NotEnabledForRest)]
    [InlineData("MailboxNotHostedInExchangeOnline", MailboxKind.NotHostedInExchangeOnline)]
    [InlineData("ErrorItemNotFound", MailboxKind.NotEnabledForRest)]
    public async Task Is_elsewhere_or_missing_where_Graph_says_404(string code, MailboxKind kind)
    {
        var read = await ReadAsync(() => Answers.GraphError(404, code));

        Assert.Equal(new Mailbox(kind, null), read.ValueOrDefault);
    }

    [Fact]
    public async Task Is_not_known_of_an_unknown_person()
    {
        var read = await ReadAsync(() => Answers.GraphError(404, "Request_ResourceNotFound"));

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    [Fact]
    public void Is_read_without_an_exception_on_the_way_whatever_form_its_working_hours_have()
    {
        var settings = """{"timeZone":"UTC","workingHours":{"startTime":"08:00:00.0000000","endTime":"17:00:00.0000000"}}""";
        var answer = new Answer(200, Encoding.UTF8.GetBytes(settings)) { MediaType = "application/json" };
        var (here, thrown) = (Environment.CurrentManagedThreadId, 0);

        AppDomain.CurrentDomain.FirstChanceException += Count;
        var read = MailboxReading.Read(answer);
        AppDomain.CurrentDomain.FirstChanceException -= Count;

        Assert.Equal((new Mailbox(MailboxKind.ExchangeOnline, "UTC"), 0), (read?.ValueOrDefault, thrown));

        // Others run beside this.
        void Count(object? sender, FirstChanceExceptionEventArgs e)
        {
            if (Environment.CurrentManagedThreadId == here) thrown++;
        }
    }

    private static async Task<Reading<Mailbox>> ReadAsync(Func<HttpResponseMessage> answer)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/mailboxSettings", answer);
        return await microsoft365.Directory.ReadMailboxAsync(Some.PersonId(), UnderTest.Application, default);
    }
}
