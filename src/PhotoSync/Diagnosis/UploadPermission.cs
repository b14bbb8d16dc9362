namespace PhotoSync.Diagnosis;

/// <summary>Whether the person may change their photo: the overlay S9 (domain.md §1.6, §6), told before an upload is offered.</summary>
public enum UploadPermission
{
    /// <summary>Nothing known stands against it.</summary>
    Allowed,

    /// <summary>The policy could not be read, so it is not known.</summary>
    NotKnown,

    /// <summary>The tenant takes photos from the on-premises directory only: cloud edits are off for people and admins.</summary>
    OnPremisesOnly,

    /// <summary>Only holders of certain roles may change photos, and the person is not known to hold one.</summary>
    OnlyCertainRoles,

    /// <summary>A change was tried and refused with 403.</summary>
    RefusedWhenTried,
}
