using PhotoSync.People;

namespace PhotoSync.Coverage.Sources;

/// <summary>Takes note of how large a tenant is, since SharePoint grants calls by the number of licences (domain.md §3.5).</summary>
public interface ITenantSize
{
    /// <summary>Says how many people hold a licence, as far as the directory shows. Too low a number only makes the sweep slower.</summary>
    void Note(TenantId tenant, int licensed);
}
