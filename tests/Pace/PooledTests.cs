using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PhotoSync.Testing.Pace;

/// <summary>xUnit as it is, but that what a test awaits goes on in the thread pool, as in the product: by itself xUnit starts a thread for each time.</summary>
/// <param name="messageSink">Where xUnit tells of itself.</param>
public sealed class PooledTests(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) => new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assemblyName, ISourceInformationProvider sources, IMessageSink diagnostics) : XunitTestFrameworkExecutor(assemblyName, sources, diagnostics)
    {
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(
        ITestAssembly assembly, IEnumerable<IXunitTestCase> testCases, IMessageSink diagnostics, IMessageSink execution, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, testCases, diagnostics, execution, options)
    {
        protected override async Task<RunSummary> RunTestCollectionAsync(
            IMessageBus messageBus, ITestCollection testCollection, IEnumerable<IXunitTestCase> testCases, CancellationTokenSource cancellationTokenSource)
        {
            SynchronizationContext.SetSynchronizationContext(Pool.Instance);
            return await base.RunTestCollectionAsync(messageBus, testCollection, testCases, cancellationTokenSource);
        }
    }

    private sealed class Pool : SynchronizationContext
    {
        public static Pool Instance { get; } = new();

        public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(
            static work =>
            {
                SetSynchronizationContext(Instance);
                work.d(work.state);
            },
            (d, state),
            preferLocal: false);

        public override SynchronizationContext CreateCopy() => this;
    }
}
