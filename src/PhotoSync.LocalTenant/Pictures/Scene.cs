namespace PhotoSync.LocalTenant.Pictures;

/// <summary>What is behind a portrait.</summary>
internal enum Scene
{
    Hills,
    Window,
    Books,
    Lights,
    Diagonal,
    Studio,
    Bricks,
    Leaves,
    Skyline,
    Rays,
}
