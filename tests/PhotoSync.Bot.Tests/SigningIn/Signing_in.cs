using System.Net;
using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.SigningIn;

public sealed class Signing_in
{
    [Fact]
    public async Task Is_asked_for_by_a_card_that_Teams_can_answer_by_itself()
    {
        await using var office = new ContosoOffice();
        var adele = Stranger(office);

        await adele.SaysAsync("my photo is wrong");

        var card = Assert.Single(adele.Chat).OAuthCard!;
        Assert.Equal("photosync", (string?)card["connectionName"]);
        Assert.Equal("api://botid", (string?)card["tokenExchangeResource"]?["uri"]);
        Assert.Equal("https://token.example/signin", (string?)card["buttons"]?[0]?["value"]);
        Assert.Equal("Sign in to PhotoSync", adele.Last.Summary);
    }

    [Fact]
    public async Task Is_followed_by_what_was_asked_before_it()
    {
        await using var office = new ContosoOffice();
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await ExchangesAsync(office, adele, "sso");

        Assert.Equal(200, adele.Status);
        Assert.Equal([(adele.Id, "exchanged-sso")], office.Grants.Redeemed);
        Assert.Equal("SharePoint still shows a different photo than Outlook.", adele.Last.Heading);
        Assert.Equal([AuditAct.SignedIn], office.Audit.Acts);
    }

    [Fact]
    public async Task Counts_the_first_device_and_answers_the_others_without_effect()
    {
        await using var office = new ContosoOffice();
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await ExchangesAsync(office, adele, "phone");
        await ExchangesAsync(office, adele, "laptop");

        Assert.Equal(200, adele.Status);
        Assert.Single(office.Grants.Redeemed);
        Assert.Equal(2, adele.Chat.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    public async Task Falls_back_to_consent_where_the_exchange_is_refused(HttpStatusCode refused)
    {
        await using var office = new ContosoOffice();
        office.Teams.Exchange = _ => refused;
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await ExchangesAsync(office, adele, "sso");

        Assert.Equal(412, adele.Status);
        Assert.Equal("photosync", (string?)adele.Answer?["connectionName"]);
        Assert.DoesNotContain("sso", (string?)adele.Answer?["failureDetail"], StringComparison.Ordinal);
        Assert.Empty(office.Grants.Redeemed);
    }

    [Fact]
    public async Task Falls_back_to_consent_where_the_grant_misses_a_permission()
    {
        await using var office = new ContosoOffice();
        office.Grants.Refusal = new ReadFailure(Source.SignIn, ReadFailureReason.SignInNeeded, Situations.Now) { MissingPermission = "User.ReadWrite" };
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await ExchangesAsync(office, adele, "sso");

        Assert.Equal(412, adele.Status);
        Assert.Single(adele.Chat);
    }

    [Fact]
    public async Task Lets_another_device_try_where_the_token_service_failed()
    {
        await using var office = new ContosoOffice();
        office.Teams.Exchange = token => token == "phone" ? HttpStatusCode.BadGateway : HttpStatusCode.OK;
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await ExchangesAsync(office, adele, "phone");
        Assert.Equal(502, adele.Status);
        await ExchangesAsync(office, adele, "laptop");

        Assert.Equal(200, adele.Status);
        Assert.Single(office.Grants.Redeemed);
    }

    [Fact]
    public async Task Takes_nobody_elses_token()
    {
        await using var office = new ContosoOffice();
        var adele = Stranger(office);
        var bert = office.Employee(2);
        await adele.SaysAsync("my photo is wrong");

        await bert.InvokesAsync("signin/tokenExchange", Exchange(adele, "berts"));

        Assert.Equal(412, bert.Status);
        Assert.Empty(office.Grants.Redeemed);
        Assert.Equal([AuditAct.ForeignCardRefused], office.Audit.Acts);
    }

    [Theory]
    [InlineData("""{"state":"123456"}""", 200, 1)]
    [InlineData("""{"state":"000000"}""", 412, 0)]
    [InlineData("""{"state":null}""", 404, 0)]
    [InlineData("""{}""", 404, 0)]
    public async Task Is_completed_by_the_code_of_the_consent_page(string value, int status, int redeemed)
    {
        await using var office = new ContosoOffice();
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await adele.InvokesAsync("signin/verifyState", JObject.Parse(value));
        await office.WhenIdleAsync();

        Assert.Equal((status, redeemed), (adele.Status, office.Grants.Redeemed.Count));
        Assert.Equal(1 + redeemed, adele.Chat.Count);
    }

    [Theory]
    [InlineData("""{"id":"","token":"sso"}""")]
    [InlineData("""{"id":"x","token":""}""")]
    [InlineData("""{"id":{},"token":"sso"}""")]
    [InlineData("[]")]
    public async Task Is_not_begun_by_an_exchange_that_cannot_be_read(string value)
    {
        await using var office = new ContosoOffice();
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await adele.InvokesAsync("signin/tokenExchange", JToken.Parse(value));

        Assert.Equal(400, adele.Status);
        Assert.Empty(office.Grants.Redeemed);
    }

    [Fact]
    public async Task Says_so_where_the_code_that_was_typed_is_wrong()
    {
        await using var office = new ContosoOffice();
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await adele.SaysAsync("000000");

        Assert.Equal(2, adele.Chat.Count);
        Assert.Contains("code", adele.Last.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(office.Grants.Redeemed);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"code":{}}""")]
    public async Task Has_words_for_a_failure_that_says_nothing(string value)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.InvokesAsync("signin/failure", JToken.Parse(value));

        Assert.Equal((200, "Signing in did not work. Please try again."), (adele.Status, adele.Last.Text));
    }

    [Fact]
    public async Task Is_completed_by_a_code_that_is_typed_into_the_chat()
    {
        await using var office = new ContosoOffice();
        var adele = Stranger(office);
        await adele.SaysAsync("my photo is wrong");

        await adele.SaysAsync("123456");

        Assert.Equal("SharePoint still shows a different photo than Outlook.", adele.Last.Heading);
    }

    [Theory]
    [InlineData("installappfailed", "Teams could not install PhotoSync for you.")]
    [InlineData("authrequestfailed", "Teams could not reach the sign-in.")]
    [InlineData("installedappnotfound", "Teams could not find PhotoSync among your apps.")]
    [InlineData("invokeerror", "Teams met an error while signing you in.")]
    [InlineData("resourcematchfailed", "PhotoSync is not set up right for signing in.")]
    [InlineData("oauthcardnotvalid", "The sign-in card was out of date.")]
    [InlineData("tokenmissing", "Teams got no sign-in for you.")]
    [InlineData("userconsentrequired", "Please press “Sign in” on the card and agree")]
    [InlineData("interactionrequired", "Please press “Sign in” on the card; your organisation")]
    [InlineData("somethingnew", "Signing in did not work. Please try again.")]
    public async Task Explains_each_failure_that_Teams_reports(string code, string sentence)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.InvokesAsync("signin/failure", new JObject { ["code"] = code, ["message"] = "secret" });

        Assert.Equal(200, adele.Status);
        Assert.StartsWith(sentence, adele.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_ask_for_ever_where_it_has_no_effect()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, ScriptedCheck.NotSignedIn);
        await adele.SaysAsync("my photo is wrong");

        await ExchangesAsync(office, adele, "sso");

        Assert.Equal(2, adele.Chat.Count);
        Assert.Equal("I can't tell yet, because you are not signed in to PhotoSync.", adele.Last.Heading);
        Assert.Equal("Sign in", adele.Last.ButtonTitles[0]);
    }

    [Fact]
    public async Task Carries_out_an_upload_that_was_confirmed_before_it()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Change.Outcomes.Enqueue(new WriteOutcome.NotWritten(office.Change.Failure(ReadFailureReason.SignInNeeded)));
        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        await adele.PressesThenWaitsAsync("Use this photo");
        Assert.NotNull(adele.Last.OAuthCard);

        await ExchangesAsync(office, adele, "sso");

        Assert.Equal(2, office.Change.Replaced.Count);
        Assert.StartsWith("All good", adele.Chat[0].Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_undone_by_signing_out()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Teams.Tokens[adele.UserId] = "kept";

        await adele.SaysAsync("sign out");

        Assert.Equal("You are signed out. I ask you to sign in again when I need it.", adele.Last.Text);
        Assert.Empty(office.Teams.Tokens);
        Assert.Equal([adele.Id], office.Grants.Forgotten);
        Assert.Equal([AuditAct.SignedOut], office.Audit.Acts);
    }

    [Fact]
    public async Task Is_not_asked_for_where_the_application_acts()
    {
        await using var office = new ContosoOffice(("Acting", "Application"));
        var adele = office.Employee();
        office.Sees(adele, ScriptedCheck.NotSignedIn);

        await adele.SaysAsync("my photo is wrong");

        Assert.Null(adele.Last.OAuthCard);
        Assert.IsType<People.Acting.AsApplication>(office.Check.Questions.Single().Acting);
    }

    [Fact]
    public async Task Is_named_as_the_reason_where_it_ran_out_before_a_promise_was_kept()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("I've been there");
        office.Sees(adele, ScriptedCheck.NotSignedIn);

        await office.PassAsync(TimeSpan.FromMinutes(3));

        Assert.Equal("I wanted to look at your photo again, but your sign-in has run out. Press “Check again” on the card above.", adele.Last.Text);
        Assert.Contains("Check again", adele.Chat[0].ButtonTitles);
    }

    private static Employee Stranger(ContosoOffice office)
    {
        var adele = office.Employee();
        office.Sees(adele, ScriptedCheck.NotSignedIn);
        office.Grants.WhenRedeemed = _ => office.Sees(adele, Situations.Different);
        return adele;
    }

    private static async Task ExchangesAsync(ContosoOffice office, Employee adele, string token)
    {
        await adele.InvokesAsync("signin/tokenExchange", Exchange(adele, token));
        await office.WhenIdleAsync();
    }

    private static JObject Exchange(Employee adele, string token) => new()
    {
        ["id"] = adele.Chat.Last(message => message.OAuthCard is not null).OAuthCard!["tokenExchangeResource"]!["id"],
        ["connectionName"] = "photosync",
        ["token"] = token,
    };
}
