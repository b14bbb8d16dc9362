namespace PhotoSync.Bot.Uploading;

/// <summary>A picture that came with a message: where its bytes are.</summary>
/// <param name="Address">The address that the channel gave.</param>
/// <param name="Kind">How it was sent, which tells who may fetch it.</param>
public sealed record SentPicture(Uri Address, SentPictureKind Kind);
