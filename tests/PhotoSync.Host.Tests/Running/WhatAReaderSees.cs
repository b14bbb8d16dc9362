using System.Text.Json.Nodes;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

public sealed class WhatAReaderSees
{
    private const string Card = """{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"All good"}]}""";

    [Theory]
    [InlineData("""{"from":"person"}""")]
    [InlineData("""{"from":"bot","deleted":true}""")]
    [InlineData("""{"from":"bot","hidden":true}""")]
    [InlineData("""{"from":"bot","deleted":false,"signIn":{"state":"done"}}""")]
    [InlineData("""{"from":"bot","signIn":{"state":"working"}}""")]
    public void Is_nothing_of_what_they_wrote_themselves_or_what_is_gone(string message) => Assert.Null(ShownMessage.Read(JsonNode.Parse(message)!));

    [Theory]
    [InlineData("""{"text":"Hello"}""", "Hello")]
    [InlineData("""{"text":"Hello","attachments":[]}""", "Hello")]
    [InlineData("""{"text":"Hello","attachments":[null,{"contentType":"image/png"}]}""", "Hello")]
    [InlineData("""{}""", "")]
    public void Is_the_text_where_there_is_no_card(string activity, string line)
    {
        var message = Read(activity);

        Assert.Equal([line], message.Lines);
        Assert.Empty(message.Buttons);
        Assert.False(message.IsSignIn);
    }

    [Theory]
    [InlineData("", "All good")]
    [InlineData(""","view":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Updated"}]}""", "Updated")]
    public void Is_the_card_in_its_present_form(string view, string line) => Assert.Contains(line, Read(
        $$"""{"attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{{Card}}}]}""", view).Lines);

    [Theory]
    [InlineData("""{"state":"ask","text":"Sign in first"}""", "Sign in first")]
    [InlineData("""{"state":"ask"}""", "Hello")]
    [InlineData("""{"text":"Sign in first"}""", "Sign in first")]
    public void Is_what_a_sign_in_asks(string signIn, string line)
    {
        var message = Read("""{"text":"Hello"}""", $",\"signIn\":{signIn}");

        Assert.Equal((line, true), (Assert.Single(message.Lines), message.IsSignIn));
    }

    private static ShownMessage Read(string activity, string rest = "") =>
        ShownMessage.Read(JsonNode.Parse($$"""{"from":"bot","id":"1","version":1,"activity":{{activity}}{{rest}}}""")!)!;
}
