using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>Who calls a site, or how the call is turned away.</summary>
internal sealed record CallerOutcome(Caller? Caller, RequestDelegate? Refusal);
