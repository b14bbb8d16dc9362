using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>What a call found; how it is written depends on the client's Accept header.</summary>
internal abstract record ApiResult
{
    /// <summary>The status of the answer.</summary>
    public virtual int Status => StatusCodes.Status200OK;

    /// <summary>The answer as JSON of a mode; never asked for bytes.</summary>
    public abstract JsonObject Write(ODataMode mode, string api);

    /// <summary>A thing with properties.</summary>
    public sealed record Entity(string Type, string Address, JsonObject Properties) : ApiResult
    {
        public override JsonObject Write(ODataMode mode, string api) => mode switch
        {
            ODataMode.Verbose => new() { ["d"] = Verbose.Of(Type, $"{api}/{Address}", Properties) },
            ODataMode.NoMetadata => Properties.DeepClone().AsObject(),
            _ => WithMetadata(api),
        };

        private JsonObject WithMetadata(string api)
        {
            var body = new JsonObject
            {
                ["odata.metadata"] = $"{api}/$metadata#{(Type == "SP.UserProfiles.PersonProperties" ? "SP.ApiData.PersonPropertiess" : "SP.ApiData." + Type.Split('.')[^1] + "s")}/@Element",
                ["odata.type"] = Type,
                ["odata.id"] = $"{api}/{Address}",
                ["odata.editLink"] = Address,
            };
            foreach (var (name, value) in Properties)
                body[name] = value?.DeepClone();
            return body;
        }
    }

    /// <summary>Several things of a type.</summary>
    public sealed record Collection(string Type, IReadOnlyList<JsonObject> Items) : ApiResult
    {
        public override JsonObject Write(ODataMode mode, string api)
        {
            if (mode == ODataMode.Verbose)
                return new() { ["d"] = new JsonObject { ["results"] = new JsonArray([.. Items.Select(i => Verbose.Of(Type, api, i))]) } };
            var body = new JsonObject { ["value"] = new JsonArray([.. Items.Select(i => i.DeepClone())]) };
            if (mode == ODataMode.Minimal)
                body.Insert(0, "odata.metadata", $"{api}/$metadata#SP.ApiData.{Type.Split('.')[^1]}s");
            return body;
        }
    }

    /// <summary>A text that a method gives back.</summary>
    public sealed record Scalar(string Method, string Value) : ApiResult
    {
        public override JsonObject Write(ODataMode mode, string api) => mode switch
        {
            ODataMode.Verbose => new() { ["d"] = new JsonObject { [Method] = Value } },
            ODataMode.NoMetadata => new() { ["value"] = Value },
            _ => new() { ["odata.metadata"] = $"{api}/$metadata#Edm.String", ["value"] = Value },
        };
    }

    /// <summary>Nothing: an unknown person, or a method without a value.</summary>
    public sealed record Null(string Method) : ApiResult
    {
        public override JsonObject Write(ODataMode mode, string api) => mode switch
        {
            ODataMode.Verbose => new() { ["d"] = new JsonObject { [Method] = null } },
            ODataMode.NoMetadata => new() { ["odata.null"] = true },
            _ => new() { ["odata.metadata"] = $"{api}/$metadata#Edm.Null", ["odata.null"] = true },
        };
    }

    /// <summary>A refusal.</summary>
    public sealed record Error(int Refusal, string Code, string Message) : ApiResult
    {
        public override int Status => Refusal;

        public static Error AccessDenied { get; } = new(
            403, "-2147024891, System.UnauthorizedAccessException", "Access denied. You do not have permission to perform this action or access this resource.");

        public static Error BadParameter { get; } = new(400, "-2147024809, System.ArgumentException", "Parameter is not valid.");

        public static Error NoPerson { get; } = new(
            500,
            "-1, Microsoft.Office.Server.UserProfiles.UserNotFoundException",
            "User Profile Error 1000: User Not Found: Could not load profile data from the database.");

        public static Error NoFile(string path) => new(404, "-2130575338, Microsoft.SharePoint.SPException", $"The file {path} does not exist.");

        public override JsonObject Write(ODataMode mode, string api) => new()
        {
            [mode == ODataMode.Verbose ? "error" : "odata.error"] = new JsonObject
            {
                ["code"] = Code,
                ["message"] = new JsonObject { ["lang"] = "en-US", ["value"] = Message },
            },
        };
    }

    /// <summary>A file's content.</summary>
    public sealed record Bytes(byte[] Content) : ApiResult
    {
        public override JsonObject Write(ODataMode mode, string api) => throw new NotSupportedException("Bytes are sent as they are.");
    }
}
