using AdaptiveCards;

/// <summary>What the recorded cases are written in: <see cref="C"/> for a card that is built, <see cref="P"/> for a text that is read.</summary>
#pragma warning disable CA1050 // the recorded cases name it without a namespace
public static partial class Rec
#pragma warning restore CA1050
{
    private static readonly Dictionary<string, Func<AdaptiveCard>> Built = [];
    private static readonly Dictionary<string, Func<AdaptiveCard, object>> Read = [];

    static Rec() => CardCases.All();

    public static void C(string name, string words, Func<object> code) => Built.Add(name, () => InCard(code()));

    public static void P(string name, string words, string input, Func<AdaptiveCard, object>? reading = null) =>
        Read.Add(name, reading ?? (_ => null!));

    public static AdaptiveCard Card(string name) => Built[name]();

    public static object ReadingOf(string name, AdaptiveCard card) => Read[name](card);

    public static IEnumerable<string> Names => Built.Keys.Concat(Read.Keys);

    private static AdaptiveCard InCard(object built) => built switch
    {
        AdaptiveCard card => card,
        AdaptiveElement element => new AdaptiveCard("1.5") { Body = { element } },
        AdaptiveAction action => new AdaptiveCard("1.5") { Actions = { action } },
        _ => throw new ArgumentException($"{built} is no part of a card.", nameof(built)),
    };
}
