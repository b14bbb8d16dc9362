using PhotoSync.Bot.Conversations;
using PhotoSync.People;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Answering;

/// <summary>A person removed the app: their grants, their conversation and the promises made to them go with it.</summary>
internal sealed class Leaving(IPersonGrants grants, PeopleBook people, IFollowUpStore followUps)
{
    public async Task LeaveAsync(Turn turn, CancellationToken cancellationToken)
    {
        await grants.ForgetAsync(turn.Person, cancellationToken);
        await followUps.CancelAsync(turn.Person, FollowUpPurpose.PhotoArrival, cancellationToken);
        await followUps.CancelAsync(turn.Person, FollowUpPurpose.UploadSettling, cancellationToken);
        await people.ForgetAsync(turn.Person, cancellationToken);
    }
}
