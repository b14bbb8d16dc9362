using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class Who_writes
{
    private const string Adele = "00000000-0000-4000-8000-000000000001";
    private const string Contoso = "c0ffee00-0000-4000-8000-000000000001";

    [Theory]
    [InlineData(Adele, Contoso, null, true)]
    [InlineData(Adele, null, Contoso, true)]
    [InlineData(Adele, Contoso, "00000000-0000-4000-8000-000000000077", true)]
    [InlineData(Adele, null, null, false)]
    [InlineData(Adele, "contoso", null, false)]
    [InlineData(Adele, "00000000-0000-0000-0000-000000000000", null, false)]
    [InlineData(null, Contoso, null, false)]
    [InlineData("00000000-0000-0000-0000-000000000000", Contoso, null, false)]
    public void Is_somebody_of_a_tenant_by_two_ids(string? person, string? inChannelData, string? inConversation, bool isKnown)
    {
        var activity = new Activity
        {
            From = new ChannelAccount { AadObjectId = person },
            Conversation = new ConversationAccount { TenantId = inConversation },
            ChannelData = inChannelData is null ? null : JObject.FromObject(new { tenant = new { id = inChannelData } }),
        };

        Assert.Equal(isKnown ? Some.PersonId() : null, WhoWrites.Person(activity));
    }

    [Fact]
    public void Is_nobody_where_the_activity_says_nothing()
    {
        Assert.Null(WhoWrites.Person(new Activity()));
        Assert.Null(WhoWrites.Person(new Activity { From = new ChannelAccount { AadObjectId = Adele } }));
        Assert.Equal((null, null), (WhoWrites.Locale(new Activity()), WhoWrites.TimeZone(new Activity())));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(false, "personal", true)]
    [InlineData(true, "personal", false)]
    [InlineData(null, "groupChat", false)]
    public void Does_so_in_private_or_not(bool? isGroup, string? type, bool isPrivate)
    {
        Assert.Equal(isPrivate, WhoWrites.IsInPrivate(new Activity { Conversation = new ConversationAccount { IsGroup = isGroup, ConversationType = type } }));
        Assert.True(WhoWrites.IsInPrivate(new Activity()));
    }

    [Theory]
    [InlineData("clientInfo", """{"locale":"sv-SE","timezone":"Europe/Stockholm"}""", "sv-SE", "Europe/Stockholm")]
    [InlineData("clientInfo", """{"locale":" "}""", null, null)]
    [InlineData("clientInfo", """{"locale":7,"timezone":{}}""", null, null)]
    [InlineData("mention", """{"locale":"sv-SE"}""", null, null)]
    public void Is_told_a_language_and_a_zone_by_the_client(string type, string properties, string? locale, string? zone)
    {
        var activity = new Activity { Entities = [new Entity { Type = type, Properties = JObject.Parse(properties) }] };

        Assert.Equal((locale, zone), (WhoWrites.Locale(activity), WhoWrites.TimeZone(activity)));
        Assert.Equal("de-DE", WhoWrites.Locale(new Activity { Locale = "de-DE", Entities = activity.Entities }));
    }

    [Theory]
    [InlineData("""{"action":{"data":{"own":" Hello "}},"own":"outside"}""", "Hello")]
    [InlineData("""{"own":"Hello"}""", "Hello")]
    [InlineData("""{"own":7}""", "7")]
    [InlineData("""{"own":1.5}""", "1.5")]
    [InlineData("""{"own":true}""", "True")]
    [InlineData("""{"own":null}""", "")]
    [InlineData("""{"own":{"a":1}}""", "")]
    [InlineData("{}", "")]
    [InlineData("[]", "")]
    [InlineData("\"text\"", "")]
    [InlineData(null, "")]
    public void Enters_text_in_a_card_and_nothing_more(string? value, string text) => Assert.Equal(text, Entered(value is null ? null : JToken.Parse(value)));

    [Theory]
    [InlineData(64_000)]
    [InlineData(64_001)]
    public void Enters_no_more_than_is_read(int letters) => Assert.Equal(letters > 64_000 ? 0 : letters, Entered(new JObject { ["own"] = new string('a', letters) }).Length);

    [Fact]
    public void Is_let_in_again_however_many_others_there_were()
    {
        var clock = new FakeTimeProvider(Some.Morning);
        var limits = new TurnLimits(new BotOptions { TurnsPerMinute = 1 }, clock);
        for (var number = 1; number <= 10_000; number++)
            Assert.IsType<Admission.Granted>(limits.Turn(Some.PersonId(number)));
        clock.Advance(TimeSpan.FromSeconds(30));
        limits.Turn(Some.PersonId(10_001));
        clock.Advance(TimeSpan.FromSeconds(40));

        Assert.IsType<Admission.Granted>(limits.Turn(Some.PersonId(1)));
        Assert.Equal(new Admission.Refused(Some.Morning.AddSeconds(90), IsFirst: true), limits.Turn(Some.PersonId(10_001)));
        Assert.Equal(new Admission.Refused(Some.Morning.AddSeconds(90), IsFirst: false), limits.Turn(Some.PersonId(10_001)));
    }

    private static string Entered(JToken? value)
    {
        var context = Mock.Of<ITurnContext>(turn => turn.Activity == new Activity { Value = value });
        return CardInputs.Of(new Turn(context, Some.PersonId(), null!), "own");
    }
}
