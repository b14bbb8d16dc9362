using PhotoSync.Reading;

namespace PhotoSync.Host.Tests.Faults;

/// <summary>One call that fails in one way.</summary>
public sealed record FaultCell(UpstreamCall Call, UpstreamFault Fault)
{
    /// <summary>Every call × every fault of a part of the talk, those together that may be tried at once.</summary>
    public static IEnumerable<FaultCell> Of(TalkPart part, bool isSlow) =>
        from fault in UpstreamFault.All
        where fault.IsSlow == isSlow
        from call in UpstreamCall.All
        where call.Part == part
        orderby call.Name.StartsWith("Login", StringComparison.Ordinal)
        select new FaultCell(call, fault);

    /// <summary>Whether what it does is felt by nobody but its person.</summary>
    public bool IsPrivate => Call.NamesPerson && !Fault.ClosesDoors;

    /// <summary>MSAL does not ask a login service that has just said that it is asked too much, and does not distinguish who wants to know.</summary>
    public bool MayBeLeftAlone => Call.Name.StartsWith("Login", StringComparison.Ordinal) && Fault.Name.StartsWith("429", StringComparison.Ordinal);

    /// <summary>The photo lies in the same mailbox, and is read at the same time: it comes before the mailbox asks to be left alone, or it does not.</summary>
    public bool IsRacedByPhoto => Fault.ClosesDoors && Call.Name == "Graph: mailbox settings";

    /// <summary>How long it is felt, so that what is felt longest is tried last: services that were closed, a refusal that the bot remembers, a login that MSAL itself leaves alone.</summary>
    public int Aftermath => (Fault, Call.Part) switch
    {
        _ when MayBeLeftAlone => 3,
        ({ Reason: ReadFailureReason.Forbidden }, TalkPart.Change) or ({ ClosesDoors: true }, TalkPart.SignIn) => 2,
        ({ ClosesDoors: true }, _) => 1,
        _ => 0,
    };

    public override string ToString() => $"{Call} × {Fault}";
}
