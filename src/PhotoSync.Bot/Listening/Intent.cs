namespace PhotoSync.Bot.Listening;

/// <summary>What a person means by what they wrote.</summary>
internal enum Intent
{
    /// <summary>Not understood: help with buttons.</summary>
    Unknown,

    /// <summary>A greeting, or a question what this bot does.</summary>
    Help,

    /// <summary>Their photo is wrong somewhere, or they want it checked (again).</summary>
    CheckPhoto,

    /// <summary>They want SharePoint to take over the photo.</summary>
    Resync,

    /// <summary>They have been on their SharePoint page.</summary>
    BeenThere,

    /// <summary>They want to send a new photo.</summary>
    Upload,

    /// <summary>They want their photo removed. Asked back first.</summary>
    RemovePhoto,

    /// <summary>They speak of a colleague's photo.</summary>
    SomebodyElse,

    /// <summary>Only an app still shows the old photo, Teams above all.</summary>
    OnlyCaches,

    /// <summary>They want to know why.</summary>
    Why,

    /// <summary>They want a text for IT support.</summary>
    MessageForIt,

    /// <summary>They want another language; <see cref="Understood.Language"/> names it.</summary>
    Speak,

    /// <summary>They do not want reminders any more.</summary>
    StopReminding,

    /// <summary>They want reminders again.</summary>
    RemindAgain,

    /// <summary>They want to remind many people; for admins.</summary>
    RemindPeople,

    /// <summary>They want everything about them deleted. Asked back first.</summary>
    ForgetMe,

    /// <summary>They want to sign out.</summary>
    SignOut,

    /// <summary>They say thanks.</summary>
    Thanks,
}
