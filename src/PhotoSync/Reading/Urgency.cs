namespace PhotoSync.Reading;

/// <summary>Whether somebody waits for an answer. It decides on patience and on who goes first when a service grows short (domain.md §2.7, §3.5).</summary>
public enum Urgency
{
    /// <summary>A person clicked and waits: a few seconds, before everybody else.</summary>
    PersonWaits,

    /// <summary>A sweep or a reminder reads: patient, and after every person.</summary>
    NobodyWaits,
}
