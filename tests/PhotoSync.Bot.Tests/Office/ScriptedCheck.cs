using System.Collections.Concurrent;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Diagnosis;
using PhotoSync.Testing.Memory;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>What Microsoft 365 would answer about each person; the library's own rules make the finding of it.</summary>
internal sealed class ScriptedCheck(InMemoryVisits visits, TimeProvider clock) : IPhotoCheck
{
    private readonly ConcurrentDictionary<PersonId, Situation> situations = new();

    /// <summary>Opened by a test that wants checks to take long.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public int Count { get; private set; }

    public List<CheckQuestion> Questions { get; } = [];

    public Situation this[PersonId person]
    {
        get => situations.GetValueOrDefault(person, Situations.InSync);
        set => situations[person] = value;
    }

    public async Task<CheckResult> CheckAsync(CheckQuestion question, CancellationToken cancellationToken)
    {
        Count++;
        Questions.Add(question);
        if (Gate is { } gate) await gate.Task;

        var situation = this[question.Person] with
        {
            Id = question.Person,
            At = clock.GetUtcNow(),
            Visits = [.. this[question.Person].Visits, .. await visits.ListAsync(question.Person, cancellationToken)],
            StillSeesOldPicture = question.StillSeesOldPicture,
        };
        return new CheckResult(situation, Diagnostician.Diagnose(situation));
    }

    /// <summary>Nobody is signed in: no read says anything.</summary>
    public static Situation NotSignedIn => Situations.InSync with
    {
        Person = Unread<Person?>(Source.Directory),
        Mailbox = Unread<Mailbox>(Source.Mailbox),
        Exchange = Unread<Photos.ExchangePhoto?>(Source.ExchangePhoto),
        Profile = Unread<Photos.SharePointProfile?>(Source.SharePointProfile),
        Copy = new Reading<Photos.PictureFile?>.NotAsked(),
        Verdict = null,
    };

    private static Reading<T> Unread<T>(Source source) => Situations.Unread<T>(source, ReadFailureReason.SignInNeeded);
}
