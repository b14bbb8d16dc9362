using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>
/// What a painted portrait shows. The face follows from the person's number alone, so that it is the same person in every picture; dress, scene,
/// light and pose follow from the variant as well, so that two pictures of a person are plainly two photos.
/// </summary>
internal sealed record Sitter
{
    private const int Hairs = 9;
    private const int Dresses = 6;
    private const int Scenes = 10;

    public Sitter(int number, int variant)
    {
        var face = new Dice(number, 7);
        Skin = face.Pick(Palette.Skin);
        HairColour = face.Pick(Palette.Hair);
        Hair = (HairStyle)((number * 5 + 2) % Hairs);
        FaceWidth = face.Between(0.86f, 1.1f);
        Beard = Hair is HairStyle.Cropped or HairStyle.SideParted or HairStyle.Bald && face.Chance(45);
        EyeColour = face.Pick([new SKColor(0x3B, 0x2A, 0x1E), new SKColor(0x2F, 0x5D, 0x7C), new SKColor(0x4A, 0x6B, 0x3A)]);
        var dress = new Dice(number, 1000 + variant);
        Glasses = face.Chance(35) ^ variant % 2 == 1 && face.Chance(30);
        Scene = (Scene)((number * 3 + variant * 4 + number / Scenes) % Scenes);
        Clothes = (Clothes)((number + variant * 2 + number / 7) % Dresses);
        Cloth = dress.Pick(Palette.Cloth);
        Accent = dress.Pick(Palette.Vivid);
        IsDarkScene = (number + variant) % 2 == 0;
        Backdrop = dress.Pick(IsDarkScene ? Palette.Dark : Palette.Bright);
        Mirrored = dress.Chance(50) ^ variant % 2 == 1;
        Shift = (Mirrored ? -1 : 1) * dress.Between(15, 85);
        Lift = dress.Between(-25, 35);
        Scale = dress.Between(0.92f, 1.28f);
        Tilt = dress.Between(-7, 7);
        Seed = number * 31 + variant;
    }

    public SKColor Skin { get; }

    public SKColor HairColour { get; }

    public HairStyle Hair { get; }

    public float FaceWidth { get; }

    public bool Beard { get; }

    public SKColor EyeColour { get; }

    public bool Glasses { get; }

    public Scene Scene { get; }

    public Clothes Clothes { get; }

    public SKColor Cloth { get; }

    public SKColor Accent { get; }

    public bool IsDarkScene { get; }

    public SKColor Backdrop { get; }

    public bool Mirrored { get; }

    /// <summary>Where the sitter is in the frame, in units of a picture 648 wide: to the right, down, larger, turned by degrees.</summary>
    public float Shift { get; }

    public float Lift { get; }

    public float Scale { get; }

    public float Tilt { get; }

    public int Seed { get; }
}
