using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Interactions;

/// <summary>Lets only the person a card was made for act on it: in its conversation, in its time, by the buttons that it has.</summary>
internal sealed class CardGuard(IInteractionStore store, IAudit audit, IEnumerable<ITalk> talks)
{
    private readonly Dictionary<string, ITalk> talks = talks.ToDictionary(talk => talk.Kind);

    public async Task<Guarded> LetInAsync(Turn turn, string? interactionId, string? verb, CancellationToken cancellationToken)
    {
        var interaction = interactionId is null ? null : await store.FindAsync(interactionId, cancellationToken);
        if (Refusal(turn, interaction, verb) is not { } refusal)
            return new Guarded.Admitted(interaction!, talks[interaction!.Kind]);

        await audit.WriteAsync(new AuditLine(turn.Now, turn.Person, refusal.Act, interaction?.Id, KnownVerb(verb)), cancellationToken);
        return new Guarded.TurnedAway(turn.Voice.Say(refusal.Sentence));
    }

    private (AuditAct Act, string Sentence)? Refusal(Turn turn, Interaction? interaction, string? verb)
    {
        if (interaction is null) return (AuditAct.AlteredCardRefused, "Guard.Altered");
        if (interaction.Person != turn.Person || !IsWhereItLies(interaction, turn)) return (AuditAct.ForeignCardRefused, "Guard.Foreign");
        if (interaction.ExpiresAt <= turn.Now) return (AuditAct.ExpiredCardRefused, "Guard.Expired");

        var offered = talks.TryGetValue(interaction.Kind, out var talk) && verb is not null && talk.Verbs.Contains(verb);
        return offered ? null : (AuditAct.AlteredCardRefused, "Guard.Altered");
    }

    private static bool IsWhereItLies(Interaction interaction, Turn turn) => interaction.ConversationId.Length == 0 || interaction.ConversationId == turn.ConversationId;

    /// <summary>Text that came from outside does not get into the audit.</summary>
    private string? KnownVerb(string? verb) => talks.Values.Any(talk => verb is not null && talk.Verbs.Contains(verb)) ? verb : null;
}
