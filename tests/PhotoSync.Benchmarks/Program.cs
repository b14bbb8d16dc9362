using PhotoSync.Benchmarks.EchoTurn;

return args switch
{
    ["echo", .. var rest] => await EchoTurnBenchmark.RunAsync(rest),
    _ => 0,
};
