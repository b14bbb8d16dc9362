namespace PhotoSync.LocalTenant.State;

/// <summary>An Entra group. Its members are people and other groups.</summary>
internal sealed record Group(Guid Id, string Name, IReadOnlyList<Guid> Members);
