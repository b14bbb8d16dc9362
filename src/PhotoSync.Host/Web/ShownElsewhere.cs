namespace PhotoSync.Host.Web;

/// <summary>Marks an endpoint whose answer other sites may embed, as Teams does with the pictures of cards.</summary>
internal sealed class ShownElsewhere;
