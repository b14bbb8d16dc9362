namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>The state of an examination's talk: nothing of it is kept.</summary>
internal sealed record DoctorState;
