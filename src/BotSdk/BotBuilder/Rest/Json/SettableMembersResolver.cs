using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest;

/// <summary>Writes only properties that others can set: an anonymous type has none.</summary>
internal sealed class SettableMembersResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo info && info.GetSetMethod(nonPublic: true) is null or { IsPrivate: true })
            property.ShouldSerialize = _ => false;
        return property;
    }
}
