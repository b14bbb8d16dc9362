/// <summary>What .NET calls in a process whose <c>DOTNET_STARTUP_HOOKS</c> name this assembly; the name and place of the class are .NET's.</summary>
internal static class StartupHook
{
    public static void Initialize() => PhotoSync.Benchmarks.Turns.Probe.Start();
}
