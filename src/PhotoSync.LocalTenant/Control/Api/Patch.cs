using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Control.Api;

/// <summary>Changes some members of a value by JSON: those that the change names, nested ones one by one. An unknown name is an error.</summary>
internal static class Patch
{
    public static T Apply<T>(T value, JsonObject change)
    {
        var body = JsonSerializer.SerializeToNode(value, StateJson.Options)!.AsObject();
        Merge(body, change);
        var changed = Read<T>(body);
        var names = JsonSerializer.SerializeToNode(changed, s_withNulls)!.AsObject();
        if (change.FirstOrDefault(c => !names.ContainsKey(c.Key)).Key is { } unknown)
            throw new ControlException(StatusCodes.Status400BadRequest, $"There is no '{unknown}' here.");
        return changed;
    }

    public static T Read<T>(JsonObject body)
    {
        try
        {
            return body.Deserialize<T>(StateJson.Options)!;
        }
        catch (JsonException e)
        {
            throw new ControlException(StatusCodes.Status400BadRequest, e.Message);
        }
    }

    private static readonly JsonSerializerOptions s_withNulls = new(StateJson.Options) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never };

    private static void Merge(JsonObject into, JsonObject change)
    {
        foreach (var (name, value) in change)
        {
            if (value is JsonObject inner && into[name] is JsonObject known)
                Merge(known, inner);
            else
                into[name] = value?.DeepClone();
        }
    }
}
