using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How members are read: one that is given counts as given even where it says the default, and so is no additional property.</summary>
internal sealed class GivenMembers : DefaultContractResolver
{
    public static GivenMembers Resolver { get; } = new();

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        property.DefaultValueHandling = DefaultValueHandling.Include;
        property.NullValueHandling = NullValueHandling.Include;
        return property;
    }
}
