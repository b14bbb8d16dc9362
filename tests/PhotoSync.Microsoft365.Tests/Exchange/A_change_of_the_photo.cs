using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Exchange;

public sealed class A_change_of_the_photo
{
    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    public async Task Puts_the_picture_as_it_is_at_the_persons_own_address(int status)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("PUT", "https://graph.microsoft.com/v1.0/me/photo/$value", () => Answers.Body([], null, status));

        var outcome = await microsoft365.Exchange.ReplaceAsync(Some.PersonId(), Answers.Jpeg, UnderTest.Adele, default);

        Assert.IsType<WriteOutcome.Written>(outcome);
        Assert.Equal(Answers.Jpeg, microsoft365.Wire.Sent.Single().Body);
        Assert.Equal("image/jpeg", microsoft365.Wire.Sent.Single().Headers["Content-Type"]);
    }

    [Theory]
    [InlineData("<h1>Sign in to the network</h1>", "text/html")]
    [InlineData("[1,null]", "application/json")]
    public async Task Is_not_taken_for_carried_out_where_somebody_else_answers_in_Graphs_place(string body, string type)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("PUT", "", () => Answers.Body(System.Text.Encoding.UTF8.GetBytes(body), type));

        var outcome = await microsoft365.Exchange.ReplaceAsync(Some.PersonId(), Answers.Jpeg, UnderTest.Adele, default);

        Assert.Equal(ReadFailureReason.Unreadable, Assert.IsType<WriteOutcome.Uncertain>(outcome).Failure.Reason);
    }

    [Theory]
    [InlineData(400, WriteRefusal.PictureNotAccepted)]
    [InlineData(403, WriteRefusal.Forbidden)]
    [InlineData(404, WriteRefusal.NoMailbox)]
    [InlineData(413, WriteRefusal.TooLarge)]
    [InlineData(415, WriteRefusal.PictureNotAccepted)]
    public async Task Is_refused_for_good_by_status(int status, WriteRefusal reason)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("PUT", "", () => Answers.GraphError(status, "Whatever"));

        var outcome = await microsoft365.Exchange.ReplaceAsync(Some.PersonId(), Answers.Jpeg, UnderTest.Adele, default);

        Assert.Equal(new WriteOutcome.Refused(reason, "11111111-2222-3333-4444-555555555555"), outcome);
    }

    [Fact]
    public async Task Is_refused_without_asking_where_the_picture_is_too_large_for_Graph()
    {
        using var microsoft365 = new UnderTest();

        var outcome = await microsoft365.Exchange.ReplaceAsync(Some.PersonId(), new byte[4_000_001], UnderTest.Adele, default);

        Assert.Equal(new WriteOutcome.Refused(WriteRefusal.TooLarge, null), outcome);
    }

    [Theory]
    [InlineData("408")]
    [InlineData("500")]
    [InlineData("502")]
    [InlineData("503")]
    [InlineData("504")]
    [InlineData("no answer")]
    [InlineData("a reset")]
    [InlineData("a reset in the body")]
    public async Task Is_sent_once_and_uncertain_where_the_service_may_have_carried_it_out(string fault)
    {
        using var microsoft365 = new UnderTest(settings: fault == "no answer" ? ("Calls:WriteBudget", "00:00:00.2") : ("Calls:Retries", "2"));
        microsoft365.Wire.Always(Faults.All[fault].Answer);

        var outcome = await microsoft365.Exchange.ReplaceAsync(Some.PersonId(), Answers.Jpeg, UnderTest.Adele, default);

        Assert.Equal(Faults.All[fault].Reason, Assert.IsType<WriteOutcome.Uncertain>(outcome).Failure.Reason);
        Assert.Single(microsoft365.Wire.Sent);
    }

    [Theory]
    [InlineData("401")]
    [InlineData("429")]
    [InlineData("503 for an hour")]
    [InlineData("no connection")]
    public async Task Is_sent_once_and_not_written_where_the_service_has_not_carried_it_out(string fault)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.Always(Faults.All[fault].Answer);

        var outcome = await microsoft365.Exchange.RemoveAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.Equal(Faults.All[fault].Reason, Assert.IsType<WriteOutcome.NotWritten>(outcome).Failure.Reason);
        Assert.Single(microsoft365.Wire.Sent);
    }

    [Fact]
    public async Task Uses_a_new_token_the_next_time_where_the_first_was_refused()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("DELETE", "/photo/$value", () => Answers.GraphError(401, "InvalidAuthenticationToken"), () => Answers.Body([], null));

        await microsoft365.Exchange.RemoveAsync(Some.PersonId(), UnderTest.Adele, default);
        var outcome = await microsoft365.Exchange.RemoveAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.IsType<WriteOutcome.Written>(outcome);
        Assert.NotEqual(microsoft365.Wire.Sent[0].Token, microsoft365.Wire.Sent[1].Token);
    }

    [Theory]
    [InlineData("ImageNotFound", true)]
    [InlineData("Request_ResourceNotFound", false)]
    public async Task Removes_a_photo_that_is_not_there_but_not_that_of_an_unknown_person(string code, bool removed)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("DELETE", "/users/00000000-0000-4000-8000-000000000001/photo/$value", () => Answers.GraphError(404, code));

        var outcome = await microsoft365.Exchange.RemoveAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.Equal(removed, outcome is WriteOutcome.Written);
    }

    [Fact]
    public async Task Is_not_made_without_a_sign_in()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Tokens.Refusal = new(ReadFailureReason.SignInNeeded);

        var outcome = await microsoft365.Exchange.RemoveAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.Equal(ReadFailureReason.SignInNeeded, Assert.IsType<WriteOutcome.NotWritten>(outcome).Failure.Reason);
    }
}
