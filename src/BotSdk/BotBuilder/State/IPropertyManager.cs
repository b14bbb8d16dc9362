namespace Microsoft.Bot.Builder;

/// <summary>Gives accessors of properties.</summary>
public interface IPropertyManager
{
    /// <summary>The accessor of the property with this name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
