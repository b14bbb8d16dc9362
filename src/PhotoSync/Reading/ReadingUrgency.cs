namespace PhotoSync.Reading;

/// <summary>The urgency of the reads of the present flow of control; it goes along with <see langword="await"/>. <see cref="Urgency.PersonWaits"/> where nothing else was said.</summary>
public static class ReadingUrgency
{
    private static readonly AsyncLocal<Urgency> Ambient = new();

    /// <summary>The urgency of this flow of control.</summary>
    public static Urgency Current => Ambient.Value;

    /// <summary>Says that nobody waits, until the returned scope is disposed of in the same flow of control.</summary>
    public static Scope NobodyWaits()
    {
        var before = Ambient.Value;
        Ambient.Value = Urgency.NobodyWaits;
        return new Scope(before);
    }

    /// <summary>Brings back the urgency that held before.</summary>
    public readonly struct Scope : IDisposable, IEquatable<Scope>
    {
        private readonly Urgency before;

        internal Scope(Urgency before) => this.before = before;

        /// <inheritdoc/>
        public void Dispose() => Ambient.Value = before;

        /// <summary>Whether both bring back the same urgency.</summary>
        public bool Equals(Scope other) => before == other.before;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Scope other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => (int)before;

        /// <summary>Whether both bring back the same urgency.</summary>
        public static bool operator ==(Scope left, Scope right) => left.Equals(right);

        /// <summary>Whether they bring back different urgencies.</summary>
        public static bool operator !=(Scope left, Scope right) => !left.Equals(right);
    }
}
