using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.Api.Audit;
using PhotoSync.Host.Api.Campaigns;
using PhotoSync.Host.Api.Coverage;
using PhotoSync.Host.Api.Exports;
using PhotoSync.Host.Api.People;
using PhotoSync.Host.Api.Repeating;
using PhotoSync.Host.SigningIn;

namespace PhotoSync.Host.Api;

/// <summary><c>/api/v1</c>: everything that administrators can do, for programs and for the admin page. Described by <c>/api/v1/openapi.json</c>.</summary>
internal static class ApiRegistration
{
    private const string Root = "/api/v1";
    private const string Bearer = "bearer";

    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        })
        .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false)
        .AddOpenApi("v1", options =>
        {
            options.ShouldInclude = call => call.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
            options.AddWordsOfAddresses().AddDocumentTransformer((document, _, _) =>
            {
                Describe(document);
                return Task.CompletedTask;
            });
        })
        .AddSingleton<OrderAudit>()
        .AddSingleton<CampaignPapers>()
        .AddSingleton<CoverageTables>()
        .AddSingleton<CoverageView>()
        .AddSingleton<CampaignRoom>()
        .AddSingleton<ExportTables>();

    /// <summary>Refusals that have no body of their own get a problem's; before it is known who calls.</summary>
    public static IApplicationBuilder UseApiProblems(this IApplicationBuilder app) => app.UseWhen(IsOfApi, branch => branch.UseStatusCodePages());

    /// <summary>Requests that are sent again; after it is known who calls.</summary>
    public static IApplicationBuilder UseRepeatedCalls(this IApplicationBuilder app) => app.UseWhen(IsOfApi, branch => branch.UseMiddleware<RepeatedCalls>());

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(Root + "/openapi.json").AllowAnonymous();
        var api = routes.MapGroup(Root).RequireAdmin().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapCoverage();
        api.MapPeople();
        api.MapCampaigns();
        api.MapAudit();
        api.MapExports();
    }

    private static bool IsOfApi(HttpContext http) => http.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "PhotoSync",
            Version = "v1",
            Description = "Coverage, people, campaigns and audit of your tenant. Send a person's token with the app role PhotoSync.Admin; send an Idempotency-Key with each POST.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer, BearerFormat = "JWT" };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
    }
}
