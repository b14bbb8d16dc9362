using PhotoSync.Benchmarks.EchoTurn;
using PhotoSync.Benchmarks.Listing;
using PhotoSync.Benchmarks.Photos;
using PhotoSync.Benchmarks.Promises;
using PhotoSync.Benchmarks.Reminders;
using PhotoSync.Benchmarks.Sweeping;
using PhotoSync.Benchmarks.Turns;

return args switch
{
    ["echo", .. var rest] => await EchoTurnBenchmark.RunAsync(rest),
    ["photos", .. var rest] => ErrorRates.Run(rest),
    ["photos-speed", .. var rest] => Speed.Run(rest),
    ["reminders", .. var rest] => await RemindersBenchmark.RunAsync(rest),
    ["sweep", .. var rest] => await SweepBenchmark.RunAsync(rest),
    ["bare-select", var file] => BareSelect.Run(file),
    ["tenant", var bot, var people] => await MeasuredTenant.RunAsync(bot, people),
    ["empty-app"] => await EmptyApp.RunAsync(),
    _ => await AllPromises.RunAsync(args),
};
