using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person as Teams knows them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>An empty one.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Given name.</summary>
    [JsonProperty("givenName")]
    public string GivenName { get; set; }

    /// <summary>Surname.</summary>
    [JsonProperty("surname")]
    public string Surname { get; set; }

    /// <summary>E-mail address.</summary>
    [JsonProperty("email")]
    public string Email { get; set; }

    /// <summary>User principal name.</summary>
    [JsonProperty("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>Role in Teams, for instance <c>user</c> or <c>anonymous</c>.</summary>
    [JsonProperty("userRole")]
    public string UserRole { get; set; }

    /// <summary>Tenant in Microsoft Entra.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    // Teams calls the object id by another name in answers than in activities: both fill the one property.
    [JsonProperty("objectId")]
    private string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }
}
