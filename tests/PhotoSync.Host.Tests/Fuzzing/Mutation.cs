using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Fuzzing;

/// <summary>Changes an activity somewhere: what is there goes, changes its kind, its name or its place, or gets company.</summary>
internal static class Mutation
{
    public static void Apply(JsonObject activity, Random dice)
    {
        do
            ApplyOne(activity, dice);
        while (dice.Next(3) == 0);
    }

    private static void ApplyOne(JsonObject activity, Random dice)
    {
        var places = PlacesIn(activity).ToList();
        var place = places[dice.Next(places.Count)];
        switch (dice.Next(8))
        {
            case 0: place.Remove(); break;
            case 1: place.Value = null; break;
            case 2: place.Value = place.Value is null ? new JsonObject() : new JsonArray(place.Value.DeepClone()); break;
            case 3: place.Value = new JsonObject { ["value"] = place.Value?.DeepClone() }; break;
            case 4: place.Value = places[dice.Next(places.Count)].Value?.DeepClone(); break;
            case 5: place.Rename(name => dice.Next(2) == 0 ? name.ToUpperInvariant() : name + "X"); break;
            case 6: activity[$"unknown{dice.Next(3)}"] = Oddities.Draw(dice); break;
            default: place.Value = Oddities.Draw(dice); break;
        }
    }

    private static IEnumerable<Place> PlacesIn(JsonNode node) => node switch
    {
        JsonObject o => o.SelectMany(member => Within(new Place(o, member.Key), member.Value)),
        JsonArray a => a.Take(20).SelectMany((item, index) => Within(new Place(a, index), item)),
        _ => [],
    };

    private static IEnumerable<Place> Within(Place place, JsonNode? value) => value is null ? [place] : PlacesIn(value).Prepend(place);

    private sealed class Place(JsonNode parent, object key)
    {
        public JsonNode? Value
        {
            get => parent is JsonObject o ? o[(string)key] : ((JsonArray)parent)[(int)key];
            set
            {
                if (parent is JsonObject o)
                    o[(string)key] = value;
                else
                    ((JsonArray)parent)[(int)key] = value;
            }
        }

        public void Remove()
        {
            if (parent is JsonObject o)
                o.Remove((string)key);
            else
                ((JsonArray)parent).RemoveAt((int)key);
        }

        public void Rename(Func<string, string> change)
        {
            if (parent is not JsonObject o)
                return;
            var value = Value?.DeepClone();
            o.Remove((string)key);
            o[change((string)key)] = value;
        }
    }
}
