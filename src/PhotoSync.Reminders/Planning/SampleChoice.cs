namespace PhotoSync.Reminders.Planning;

/// <summary>Chooses up to three people, of as many languages as there are.</summary>
internal sealed class SampleChoice
{
    public const int Size = 3;

    private readonly List<Candidate> samples = new(Size);

    public IReadOnlyList<Candidate> Samples => samples;

    public void Offer(Candidate candidate)
    {
        if (samples.Count < Size)
            samples.Add(candidate);
        else if (samples.All(sample => sample.Language != candidate.Language) && FindRepeated() is >= 0 and var place)
            samples[place] = candidate;
    }

    private int FindRepeated() => samples.FindLastIndex(sample => samples.Count(other => other.Language == sample.Language) > 1);
}
