namespace AdaptiveCards;

/// <summary>The ids met on a card: each belongs to one element, save that an element's fallback may repeat the element's own.</summary>
internal sealed class ElementIds
{
    private readonly Dictionary<string, List<AdaptiveTypedElement>> owners = [];
    private readonly Stack<AdaptiveTypedElement> enclosing = [];

    /// <summary>Takes note of an element while its members are read.</summary>
    public void Within(AdaptiveTypedElement element, string id, Action read)
    {
        if (!string.IsNullOrEmpty(id))
        {
            Claim(element, id);
        }

        enclosing.Push(element);
        read();
        enclosing.Pop();
    }

    private void Claim(AdaptiveTypedElement element, string id)
    {
        if (!owners.TryGetValue(id, out var earlier))
        {
            owners[id] = earlier = [];
        }

        if (earlier.Exists(owner => !enclosing.Contains(owner)))
        {
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");
        }

        earlier.Add(element);
    }
}
