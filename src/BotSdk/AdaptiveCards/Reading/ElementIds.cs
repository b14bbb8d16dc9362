namespace AdaptiveCards;

/// <summary>The ids met on a card: each belongs to one element, save that what an element falls back to may repeat the element's own.</summary>
internal sealed class ElementIds
{
    private readonly Dictionary<string, List<AdaptiveTypedElement>> owners = [];
    private readonly Stack<AdaptiveTypedElement> enclosing = [];
    private readonly Stack<AdaptiveTypedElement> fallingBack = [];

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

    /// <summary>Takes note that what is read is what the element around it falls back to.</summary>
    public T WithinFallback<T>(Func<T> read)
    {
        if (!enclosing.TryPeek(out var element))
        {
            return read();
        }

        fallingBack.Push(element);
        var content = read();
        fallingBack.Pop();
        return content;
    }

    private void Claim(AdaptiveTypedElement element, string id)
    {
        if (!owners.TryGetValue(id, out var earlier))
        {
            owners[id] = earlier = [];
        }

        if (earlier.Exists(owner => !fallingBack.Contains(owner)))
        {
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");
        }

        earlier.Add(element);
    }
}
