namespace PhotoSync.LocalTenant.State;

/// <summary>How an empty <c>allowedRoles</c> is written: the samples disagree.</summary>
internal enum EmptyRoles
{
    Array,
    Object,
    Null,
}
