namespace PhotoSync.LocalTenant.Pictures;

/// <summary>What a portrait wears.</summary>
internal enum Clothes
{
    Shirt,
    Jacket,
    Sweater,
    VNeck,
    Turtleneck,
    Stripes,
}
