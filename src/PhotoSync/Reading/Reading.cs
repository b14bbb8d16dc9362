namespace PhotoSync.Reading;

/// <summary>
/// What came of reading one fact from Microsoft 365: either it is known (and the value may itself say "there is none"),
/// or it could not be read, and then why. A failed read is never mistaken for an absent photo (domain.md §6, S16).
/// </summary>
/// <typeparam name="T">The fact. A nullable type means: <see langword="null"/> says that the service answered "there is none".</typeparam>
public abstract record Reading<T>
{
    private Reading()
    {
    }

    /// <summary>The service answered.</summary>
    /// <param name="Value">The fact as answered.</param>
    public sealed record Known(T Value) : Reading<T>;

    /// <summary>The service did not answer in a way that settles the fact.</summary>
    /// <param name="Failure">Which source, why, and when it may be tried again.</param>
    public sealed record Unread(ReadFailure Failure) : Reading<T>;

    /// <summary>Nobody asked, since an earlier answer already settled the finding.</summary>
    public sealed record NotAsked : Reading<T>;

    /// <summary>The value where it is known, else the default of <typeparamref name="T"/>.</summary>
    public T? ValueOrDefault => this is Known known ? known.Value : default;

    /// <summary>The failure where there is one, else <see langword="null"/>.</summary>
    public ReadFailure? FailureOrNull => this is Unread unread ? unread.Failure : null;

    /// <summary>Whether the service answered.</summary>
    public bool IsKnown => this is Known;
}
