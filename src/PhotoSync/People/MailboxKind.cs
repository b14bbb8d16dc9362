namespace PhotoSync.People;

/// <summary>What asking for the mailbox settings tells about the mailbox (domain.md §2.3).</summary>
public enum MailboxKind
{
    /// <summary>The mailbox is in Exchange Online.</summary>
    ExchangeOnline,

    /// <summary>404 MailboxNotEnabledForRESTAPI: none, on-premises, inactive or unlicensed; the answer does not separate these.</summary>
    NotEnabledForRest,

    /// <summary>404 MailboxNotHostedInExchangeOnline: on-premises.</summary>
    NotHostedInExchangeOnline,
}
