namespace PhotoSync.Host.Tests.Faults;

/// <summary>A part of a talk that asks others.</summary>
public enum TalkPart
{
    /// <summary>"My photo is wrong", by somebody who is signed in.</summary>
    Check,

    /// <summary>The same, by somebody who has to be signed in first.</summary>
    SignIn,

    /// <summary>A picture is sent and shown as a preview.</summary>
    Upload,

    /// <summary>The picture of a preview is used.</summary>
    Change,
}
