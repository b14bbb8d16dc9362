namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>Why the doctor did not find out something.</summary>
public enum UntriedReason
{
    /// <summary>The application gets no token; that is to be mended first.</summary>
    NoToken,

    /// <summary>It shows only in somebody's name, and nobody who is signed in asks: ask in the chat.</summary>
    NobodySignedIn,

    /// <summary>The service did not answer, or asks to be left alone.</summary>
    NoAnswer,

    /// <summary>What it needs to begin with is missing, which is a finding of its own.</summary>
    NothingToTryOn,
}
