using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>GET /users/{id}/licenseDetails.</summary>
internal static class LicenceEndpoints
{
    public static void Map(IEndpointRouteBuilder graph) => graph.On("GET", "/users/{id}/licenseDetails", GraphPermission.ReadLicences, Details);

    private static IResult Details(GraphCall call) => new GraphJson(new JsonObject
    {
        ["@odata.context"] = call.Context($"users('{call.Person.Id}')/licenseDetails"),
        ["value"] = new JsonArray([.. call.Person.Licences.Select(Licence.Find).OfType<Licence>().Select(Write)]),
    });

    private static JsonObject Write(Licence licence) => new()
    {
        ["id"] = Convert.ToBase64String(licence.SkuId.ToByteArray()),
        ["skuId"] = licence.SkuId.ToString(),
        ["skuPartNumber"] = licence.PartNumber,
        ["servicePlans"] = new JsonArray([.. licence.Plans.Select(plan => new JsonObject
        {
            ["servicePlanId"] = plan.Id.ToString(),
            ["servicePlanName"] = plan.Name,
            ["provisioningStatus"] = "Success",
            ["appliesTo"] = "User",
        })]),
    };
}
