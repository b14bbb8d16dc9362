using PhotoSync.Benchmarks.EchoTurn;
using PhotoSync.Benchmarks.Photos;
using PhotoSync.Benchmarks.Reminders;

return args switch
{
    ["echo", .. var rest] => await EchoTurnBenchmark.RunAsync(rest),
    ["photos", .. var rest] => ErrorRates.Run(rest),
    ["photos-speed", .. var rest] => Speed.Run(rest),
    ["reminders", .. var rest] => await RemindersBenchmark.RunAsync(rest),
    _ => 0,
};
