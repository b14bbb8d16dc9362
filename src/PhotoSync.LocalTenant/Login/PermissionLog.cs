using System.Collections.Concurrent;

namespace PhotoSync.LocalTenant.Login;

/// <summary>Which permission each kind of call was let through with, or what it lacked: the material for a proof of least privilege.</summary>
internal sealed class PermissionLog
{
    private readonly ConcurrentDictionary<PermissionUse, int> _uses = new();

    public IReadOnlyList<(PermissionUse Use, int Times)> Uses => [.. _uses.Select(u => (u.Key, u.Value))];

    public void Note(PermissionUse use) => _uses.AddOrUpdate(use, 1, (_, times) => times + 1);

    public void Clear() => _uses.Clear();
}
