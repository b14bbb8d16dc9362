namespace PhotoSync.LocalTenant.State;

/// <summary>A part of a licence: the service that it opens, the plan's name and its id.</summary>
internal sealed record ServicePlan(string Service, string Name, Guid Id);
