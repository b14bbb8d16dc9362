namespace PhotoSync.LocalTenant.Teams.Faults;

/// <summary>How the connector writes an error; both forms have been seen.</summary>
internal enum ErrorShape
{
    /// <summary><c>{"error":{"code":…,"message":…}}</c></summary>
    Plain,

    /// <summary><c>{"errorCode":209,"message":"{…}"}</c>, with the sub-code in JSON inside the text.</summary>
    Nested,

    /// <summary>The nested form without a sub-code: <c>{"errorCode":209,"message":"…"}</c>.</summary>
    NestedWithoutCode,

    /// <summary>No body at all.</summary>
    Empty,
}
