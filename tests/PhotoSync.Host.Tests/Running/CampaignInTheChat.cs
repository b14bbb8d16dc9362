using System.Text.Json.Nodes;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

/// <summary>Somebody of the running tenant at their chat, with what campaigns need: inputs beside buttons.</summary>
internal sealed class CampaignInTheChat(RunningHost host, Employee who)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public Employee Who => who;

    public static async Task<CampaignInTheChat> OfAsync(RunningHost host, string name) =>
        new(host, (await host.Chat.ListAsync(default)).First(person => person.Name == name));

    public async Task WriteAsync(string text)
    {
        await host.Chat.OpenChatAsync(who, default);
        await host.Chat.SayAsync(who, text, default);
    }

    public async Task<ShownMessage> SeeAsync(Func<ShownMessage, bool> wanted, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        for (var version = 0L; !patience.IsCancellationRequested; version = await host.Chat.WaitAsync(who, version, default))
            if ((await ReadAsync()).LastOrDefault(wanted) is { } found)
                return found;
        throw new StoryBroken($"{who.Name} did not see {what}, but: {string.Join(" / ", (await ReadAsync()).SelectMany(message => message.Lines))}");
    }

    public Task<IReadOnlyList<ShownMessage>> ReadAsync() => host.Chat.ReadAsync(who, default);

    /// <summary>Presses a button, with what was entered on the card.</summary>
    public async Task PressAsync(ShownMessage card, string verb, params (string Input, string Value)[] entered)
    {
        var button = card.Buttons.First(each => each.Verb == verb);
        var action = (JsonObject)button.Action.DeepClone();
        foreach (var (input, value) in entered)
            action["data"]![input] = value;
        await host.Chat.PressAsync(who, card, button with { Action = action }, default);
    }

    /// <summary>Counts and confirms a campaign from the form that is shown.</summary>
    /// <returns>The card that shows its progress.</returns>
    public async Task<ShownMessage> SendCampaignAsync(ShownMessage form, params (string Input, string Value)[] entered)
    {
        await PressAsync(form, "countCampaign", [("template", "friendly"), ("when", "now"), ("quiet", "30"), ("hours", "false"), .. entered]);
        var draft = await SeeAsync(message => message.Id == form.Id && message.Offers("sendCampaign"), "whom it would reach");
        await PressAsync(draft, "sendCampaign", ("typed", NumberIn(draft)));
        return await SeeAsync(message => message.Id == form.Id && message.Lines.Any(line => line.StartsWith("Reminder ", StringComparison.Ordinal)), "the progress");
    }

    public static string NumberIn(ShownMessage draft) => new([.. draft.Lines[0].Where(char.IsAsciiDigit)]);
}
