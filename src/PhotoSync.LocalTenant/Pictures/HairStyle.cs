namespace PhotoSync.LocalTenant.Pictures;

/// <summary>How a portrait's hair is worn.</summary>
internal enum HairStyle
{
    Cropped,
    SideParted,
    Long,
    Bob,
    Curls,
    Bun,
    Bald,
    Scarf,
    Wavy,
}
