namespace PhotoSync.LocalTenant.State;

/// <summary>Where a person's mailbox is.</summary>
internal enum MailboxKind
{
    /// <summary>In Exchange Online: the only kind that SharePoint pulls a photo from.</summary>
    Cloud,

    /// <summary>In an Exchange server of the company's own.</summary>
    OnPremises,

    /// <summary>There is none.</summary>
    None,
}
