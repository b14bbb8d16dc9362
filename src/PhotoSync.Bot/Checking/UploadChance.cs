using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Checking;

/// <summary>Whether to offer an upload: never where it is known to be refused (S9).</summary>
internal static class UploadChance
{
    extension(CheckedPhoto photo)
    {
        public bool UploadIsClosed => photo.Upload switch
        {
            UploadPermission.OnPremisesOnly or UploadPermission.RefusedWhenTried => true,
            UploadPermission.OnlyCertainRoles => photo.RolesAreKnown,
            _ => false,
        };

        public bool UploadIsDoubtful => photo is { Upload: UploadPermission.OnlyCertainRoles, RolesAreKnown: false };
    }
}
