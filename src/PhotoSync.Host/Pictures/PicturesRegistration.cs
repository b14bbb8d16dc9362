using PhotoSync.Bot.Pictures;

namespace PhotoSync.Host.Pictures;

/// <summary>The pictures of cards.</summary>
internal static class PicturesRegistration
{
    public static IServiceCollection AddPictures(this IServiceCollection services) => services
        .AddSingleton<PictureSigner>()
        .AddSingleton<IPictureLinks, PictureLinks>()
        .AddSingleton<PhotoPictures>()
        .AddSingleton<PictureSource>();
}
