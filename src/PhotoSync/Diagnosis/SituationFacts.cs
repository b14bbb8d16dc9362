using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Diagnosis;

/// <summary>What the rules ask of a situation, each in one word.</summary>
internal static class SituationFacts
{
    extension(Situation situation)
    {
        public bool ExchangeHasPhoto => situation.Exchange.ValueOrDefault is not null;

        public bool ExchangeHasNoPhoto => situation.Exchange is { IsKnown: true, ValueOrDefault: null };

        public SharePointProfile? SharePointProfile => situation.Profile.ValueOrDefault;

        /// <summary>SharePoint says that it shows a real picture.</summary>
        public bool SharePointShowsPicture =>
            situation.Profile.ValueOrDefault is { PlaceholderState: "0", PictureUrl.Length: > 0 };

        /// <summary>SharePoint says that it shows a placeholder.</summary>
        public bool SharePointShowsPlaceholder =>
            situation.Profile.ValueOrDefault is { PlaceholderState: "1" };

        /// <summary>None of the four photo properties was ever written.</summary>
        public bool SharePointNeverLooked =>
            situation.Profile.ValueOrDefault is { PictureProperty: "", PlaceholderState: "", ExchangeSyncState: "", Timestamp: "" } profile
            && string.IsNullOrEmpty(profile.PictureUrl);

        public bool PullIsOff => situation.Profile.ValueOrDefault?.ExchangeSyncState == "0";

        /// <summary>The picture that SharePoint shows is there to be read.</summary>
        public bool CopyExists => situation.CopyIsOnMySiteHost && situation.Copy.ValueOrDefault is not null;

        public bool PicturesAgree => situation.SharePointShowsPicture && situation.CopyExists && situation.Verdict is { IsSame: true };

        public bool PicturesDiffer => situation.SharePointShowsPicture && situation.CopyExists && situation.Verdict is { IsDifferent: true };

        /// <summary>The mailbox is in Exchange Online: read there, or an enabled plan of an account that no on-premises directory feeds.</summary>
        public bool HasCloudMailbox =>
            situation.Mailbox.ValueOrDefault?.Kind == MailboxKind.ExchangeOnline
            || (!situation.Mailbox.IsKnown && situation.Person.ValueOrDefault is { HasExchangePlan: true, OnPremisesSynced: false });

        public bool MailboxIsElsewhereOrMissing =>
            situation.Mailbox.ValueOrDefault?.Kind is MailboxKind.NotEnabledForRest or MailboxKind.NotHostedInExchangeOnline;
    }
}
