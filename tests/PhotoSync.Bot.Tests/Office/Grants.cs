using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>What people allowed PhotoSync to do in their name.</summary>
internal sealed class Grants : IPersonGrants
{
    public List<(PersonId Person, string Token)> Redeemed { get; } = [];

    public List<PersonId> Forgotten { get; } = [];

    public ReadFailure? Refusal { get; set; }

    public Action<PersonId> WhenRedeemed { get; set; } = _ => { };

    public Task<ReadFailure?> RedeemAsync(PersonId person, string ssoToken, CancellationToken cancellationToken)
    {
        Redeemed.Add((person, ssoToken));
        if (Refusal is null) WhenRedeemed(person);
        return Task.FromResult(Refusal);
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        Forgotten.Add(person);
        return Task.CompletedTask;
    }
}
