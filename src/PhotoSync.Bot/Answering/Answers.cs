using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Helping;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Uploading;

namespace PhotoSync.Bot.Answering;

/// <summary>Who answers what.</summary>
internal sealed record Answers(
    TextAnswers Texts, CardAnswers Cards, UploadTalk Uploads, CropDialog Crop, SignInInvokes SignIn, HelpTalk Help, Leaving Leaving, NameFileTalk NameFiles);
