namespace PhotoSync.Bot.Speaking;

/// <summary>A sentence by its key, so that it can be kept and said in whatever language the person chooses later.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">What is filled in; numbers and names only.</param>
internal sealed record Said(string Key, params string[] Values)
{
    public string By(Voice voice) => voice.Say(Key, [.. Values]);
}
