namespace PhotoSync.Reminders.Planning;

/// <summary>Why a file of names cannot be read.</summary>
public enum NameFileFault
{
    /// <summary>It has more bytes than are read.</summary>
    TooLarge,

    /// <summary>It has more names than a campaign may have.</summary>
    TooManyNames,

    /// <summary>It holds NULs: it is a spreadsheet or another file that is no text.</summary>
    NotText,

    /// <summary>It is in an encoding other than UTF-8 and UTF-16.</summary>
    UnknownEncoding,

    /// <summary>There is no name in it.</summary>
    Empty,
}
