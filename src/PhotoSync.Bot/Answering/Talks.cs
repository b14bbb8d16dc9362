using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Helping;
using PhotoSync.Bot.Removing;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Uploading;
using PhotoSync.Bot.Wishes;

namespace PhotoSync.Bot.Answering;

/// <summary>All that the bot can talk about.</summary>
internal sealed record Talks(
    CheckTalk Check, UploadTalk Upload, RemoveTalk Remove, HelpTalk Help, PreferenceTalk Preferences, ForgetTalk Forget, SignOutTalk SignOut, CampaignTalk Campaigns);
