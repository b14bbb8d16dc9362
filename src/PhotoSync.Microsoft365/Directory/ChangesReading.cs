using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Delta;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.People;
using PhotoSync.Reading;
using Person = PhotoSync.People.Person;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Reads pages of <c>/users/delta</c> out of answers.</summary>
internal static class ChangesReading
{
    public static Reading<Answered>? Read(Answer answer, TenantId tenant)
    {
        if (answer.Status == 410)
            return new Reading<Answered>.Known(new Answered.Lost());
        if (GraphJson.Read(answer, DeltaGetResponse.CreateFromDiscriminatorValue) is not { Value: { } users } page
            || !Uri.TryCreate(page.OdataNextLink ?? page.OdataDeltaLink, UriKind.Absolute, out var link))
            return null;

        var there = users.Where(user => !IsRemoved(user)).ToList();
        var people = there.Select(user => PersonReading.ToPerson(user, tenant)).OfType<Person>().ToList();
        var known = people.Select(person => person.Id.ObjectId).ToHashSet();
        return new Reading<Answered>.Known(new Answered.Page(people, [.. Ids(users.Where(IsRemoved))], [.. Ids(there).Where(id => !known.Contains(id))], link)
        {
            IsLast = page.OdataNextLink is null,
        });
    }

    private static bool IsRemoved(User user) => user.AdditionalData.ContainsKey("@removed");

    private static IEnumerable<Guid> Ids(IEnumerable<User> users)
    {
        foreach (var user in users)
            if (Guid.TryParse(user.Id, out var id))
                yield return id;
    }

    /// <summary>What the service said.</summary>
    internal abstract record Answered
    {
        /// <summary>It has lost the place.</summary>
        public sealed record Lost : Answered;

        /// <param name="Changed">People who were told whole.</param>
        /// <param name="Gone">People who were deleted.</param>
        /// <param name="Unclear">People of whom not enough was told.</param>
        /// <param name="Link">Where to go on.</param>
        public sealed record Page(IReadOnlyList<Person> Changed, IReadOnlyList<Guid> Gone, IReadOnlyList<Guid> Unclear, Uri Link) : Answered
        {
            public bool IsLast { get; init; }
        }
    }
}
