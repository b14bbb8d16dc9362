using PhotoSync.Benchmarks.EchoTurn;
using PhotoSync.Benchmarks.Reminders;

return args switch
{
    ["echo", .. var rest] => await EchoTurnBenchmark.RunAsync(rest),
    ["reminders", .. var rest] => await RemindersBenchmark.RunAsync(rest),
    _ => 0,
};
