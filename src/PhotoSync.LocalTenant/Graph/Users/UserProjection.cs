using System.Globalization;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>The properties of a user as Graph writes them.</summary>
internal static class UserProjection
{
    public static readonly IReadOnlyList<string> Default =
        ["businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone", "officeLocation", "preferredLanguage", "surname", "userPrincipalName", "id"];

    /// <summary>What User.ReadBasic.All shows of a person.</summary>
    public static readonly IReadOnlySet<string> Basic =
        new HashSet<string>(["id", "displayName", "givenName", "surname", "mail", "userPrincipalName", "photo"], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Func<Person, JsonNode?>> s_properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = p => p.Id.ToString(),
        ["displayName"] = p => p.DisplayName,
        ["givenName"] = p => p.GivenName,
        ["surname"] = p => p.Surname,
        ["userPrincipalName"] = p => p.UserPrincipalName,
        ["mail"] = p => p.Mail,
        ["jobTitle"] = p => Text(p.JobTitle),
        ["department"] = p => Text(p.Department),
        ["preferredLanguage"] = p => p.PreferredLanguage,
        ["usageLocation"] = p => p.UsageLocation,
        ["userType"] = p => p.IsGuest ? "Guest" : "Member",
        ["accountEnabled"] = p => p.AccountEnabled,
        ["onPremisesSyncEnabled"] = p => p.OnPremisesSyncEnabled ? true : null,
        ["createdDateTime"] = p => p.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["businessPhones"] = _ => new JsonArray(),
        ["proxyAddresses"] = p => p.Mail is null ? [] : new JsonArray($"SMTP:{p.Mail}"),
        ["assignedLicenses"] = p => Array(p, l => new JsonObject { ["disabledPlans"] = new JsonArray(), ["skuId"] = l.SkuId.ToString() }),
        ["assignedPlans"] = Plans,
    };

    // Properties that every directory has and this one leaves empty.
    private static readonly HashSet<string> s_empty = new(
        "photo mobilePhone officeLocation city companyName country employeeId employeeType externalUserState faxNumber mailNickname postalCode state streetAddress onPremisesImmutableId onPremisesDomainName lastPasswordChangeDateTime".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static bool Knows(string property) => s_properties.ContainsKey(property) || s_empty.Contains(property);

    public static JsonNode? Value(Person person, string property) => s_properties.TryGetValue(property, out var read) ? read(person) : null;

    public static JsonObject Write(Person person, IEnumerable<string> properties)
    {
        var body = new JsonObject();
        foreach (var property in properties)
            body[Spelling(property)] = Value(person, property);
        return body;
    }

    private static string Spelling(string property) => s_properties.Keys.Concat(s_empty).First(k => k.Equals(property, StringComparison.OrdinalIgnoreCase));

    private static JsonArray Plans(Person person) => [.. person.Licences.Select(Licence.Find).SelectMany(l => l?.Plans ?? []).Select(plan => new JsonObject
    {
        ["assignedDateTime"] = person.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["capabilityStatus"] = "Enabled",
        ["service"] = plan.Service,
        ["servicePlanId"] = plan.Id.ToString(),
    })];

    private static JsonArray Array(Person person, Func<Licence, JsonNode> write) => [.. person.Licences.Select(Licence.Find).OfType<Licence>().Select(write)];

    private static JsonValue? Text(string text) => text.Length == 0 ? null : JsonValue.Create(text);
}
