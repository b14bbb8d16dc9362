using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.State;

public class WhatIsKeptFromTurnToTurn
{
    private readonly Dictionary<string, JObject> _kept = [];
    private readonly ConversationState _state;

    public WhatIsKeptFromTurnToTurn() => _state = new ConversationState(new MemoryStorage(dictionary: _kept));

    [Fact]
    public async Task A_property_is_there_in_the_next_turn()
    {
        await InATurn(turn => Count.SetAsync(turn, 3));

        Assert.Equal(3, await InATurn(turn => Count.GetAsync(turn)));
    }

    [Fact]
    public async Task A_property_that_was_never_set_is_what_the_bot_says_or_the_default()
    {
        Assert.Equal(0, await InATurn(turn => Count.GetAsync(turn)));
        Assert.Equal(7, await InATurn(turn => Count.GetAsync(turn, () => 7)));
        Assert.Equal(7, await InATurn(turn => Count.GetAsync(turn, () => 8)));
    }

    [Fact]
    public async Task A_property_of_another_kind_is_read_as_the_default()
    {
        var value = await InATurn(async turn =>
        {
            await _state.CreateProperty<string>("count").SetAsync(turn, "three");
            return await Count.GetAsync(turn);
        });

        Assert.Equal(0, value);
    }

    [Fact]
    public async Task What_did_not_change_is_not_written_unless_by_force()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(each => each.ReadAsync(It.IsAny<string[]>(), default)).ReturnsAsync(new Dictionary<string, object>());
        var state = new UserState(storage.Object);
        var turn = Turn();
        await state.LoadAsync(turn);

        await state.SaveChangesAsync(turn);
        storage.Verify(each => each.WriteAsync(It.IsAny<IDictionary<string, object>>(), default), Times.Never);
        await state.SaveChangesAsync(turn, force: true);
        storage.Verify(each => each.WriteAsync(It.IsAny<IDictionary<string, object>>(), default), Times.Once);
    }

    [Fact]
    public async Task A_turn_reads_its_state_once_unless_by_force()
    {
        var turn = Turn();
        await _state.LoadAsync(turn);
        _kept["msteams/conversations/a:1"] = new JObject { ["topic"] = "photo" };
        var topic = _state.CreateProperty<string>("topic");

        Assert.Null(await topic.GetAsync(turn));
        await _state.LoadAsync(turn, force: true);
        Assert.Equal("photo", await topic.GetAsync(turn));
    }

    [Fact]
    public async Task What_is_no_state_is_not_taken_for_one()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(each => each.ReadAsync(It.IsAny<string[]>(), default)).ReturnsAsync((string[] keys, CancellationToken _) => new Dictionary<string, object> { [keys[0]] = "text" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(storage.Object).LoadAsync(Turn()));
    }

    [Fact]
    public async Task A_storage_may_hand_over_the_properties_themselves()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(each => each.ReadAsync(It.IsAny<string[]>(), default))
            .ReturnsAsync((string[] keys, CancellationToken _) => new Dictionary<string, object> { [keys[0]] = new Dictionary<string, object> { ["count"] = 4 } });

        Assert.Equal(4, await new UserState(storage.Object).CreateProperty<int>("count").GetAsync(Turn()));
    }

    [Fact]
    public async Task A_turn_that_says_not_where_it_is_has_no_state()
    {
        Activity[] incomplete = [new("message"), new("message") { ChannelId = "msteams" }, new("message") { ChannelId = "msteams", Conversation = new ConversationAccount() }];

        foreach (var activity in incomplete)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(new TurnContext(Mock.Of<BotAdapter>(), activity)));
            await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(new MemoryStorage()).LoadAsync(new TurnContext(Mock.Of<BotAdapter>(), activity)));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_property_has_a_name(string? name) => Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<int>(name!));

    private IStatePropertyAccessor<int> Count => _state.CreateProperty<int>("count");

    private static TurnContext Turn() => new(Mock.Of<BotAdapter>(), new Activity("message")
    {
        ChannelId = "msteams", Conversation = new ConversationAccount(id: "a:1"), From = new ChannelAccount("29:a"),
    });

    private Task<int> InATurn(Func<ITurnContext, Task> act) => InATurn(async turn =>
    {
        await act(turn);
        return 0;
    });

    private async Task<T> InATurn<T>(Func<ITurnContext, Task<T>> act)
    {
        using var turn = Turn();
        var result = await act(turn);
        await _state.SaveChangesAsync(turn);
        return result;
    }
}
