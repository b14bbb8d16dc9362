namespace PhotoSync.Host.Doctor;

/// <summary>Tries one thing. Its class's name names it among the bot's sentences: <c>Doctor.Check.{name}</c>.</summary>
internal interface ICheck
{
    Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken);
}
