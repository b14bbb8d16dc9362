using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PhotoSync.Bot.Answering;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Host.Telemetry;

/// <summary>
/// Traces, metrics and logs over OTLP, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector; the other settings of OpenTelemetry's environment
/// count as well. Without a collector nothing is gathered.
/// </summary>
internal static class TelemetryRegistration
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
            return;
        var version = typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3);
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("photosync", serviceNamespace: null, serviceVersion: version));
        telemetry.WithTracing(Trace).WithMetrics(Measure);
        Write(builder.Logging, version);
    }

    private static void Trace(TracerProviderBuilder traces) => traces
        .AddSource(TurnTelemetry.Name, CallTelemetry.Name)
        .AddAspNetCoreInstrumentation(server => server.Filter = http => !http.Request.Path.StartsWithSegments("/healthz") && !http.Request.Path.StartsWithSegments("/readyz"))
        .AddHttpClientInstrumentation()
        .AddProcessor(new KnownTagsOnly())
        .AddOtlpExporter();

    private static void Measure(MeterProviderBuilder metrics) => metrics
        .AddMeter(CallTelemetry.Name, SendingMetrics.MeterName, "System.Runtime", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting")
        .AddAspNetCoreInstrumentation()
        .AddHttpClientInstrumentation()
        .AddOtlpExporter();

    /// <summary>Our own sentences, which hold nothing personal; of everybody else's only what is worth a warning, and of exceptions their kind.</summary>
    private static void Write(ILoggingBuilder logging, string? version)
    {
        logging.AddOpenTelemetry(logs => logs
            .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService("photosync", serviceVersion: version))
            .AddProcessor(new KindsOfExceptionsOnly())
            .AddOtlpExporter());
        logging.AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.Warning).AddFilter<OpenTelemetryLoggerProvider>("PhotoSync", LogLevel.Information);
    }
}
