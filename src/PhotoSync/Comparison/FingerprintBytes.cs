using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PhotoSync.Comparison;

/// <summary>Reads a fingerprint's bytes eight at a time, and adds up what was made of them. The caller has checked that the fingerprint is whole.</summary>
internal static class FingerprintBytes
{
    public static ref readonly byte At(ref readonly byte fingerprint, int place) => ref Unsafe.Add(ref Unsafe.AsRef(in fingerprint), place);

    /// <summary>Eight bytes from a place on. No place that is asked for has fewer before the fingerprint's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> Load(ref readonly byte fingerprint, int place) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(in At(in fingerprint, place))).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Widen(Vector128<ushort> values) => Vector256.WidenLower(values.ToVector256Unsafe()).AsInt32();

    /// <summary>Eight bytes as numbers that can be reckoned with; whole numbers stay exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> LoadSingles(ref readonly byte fingerprint, int place) => Vector256.ConvertToSingle(Widen(Load(in fingerprint, place)));

    /// <summary>Three squares added up; of whole numbers it is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Squares(Vector256<float> first, Vector256<float> second, Vector256<float> third) =>
        Vector256.MultiplyAddEstimate(first, first, Vector256.MultiplyAddEstimate(second, second, third * third));

    /// <summary>The sum of all lanes, halves first, which takes fewer steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vector256<float> values) => Vector128.Sum(values.GetLower() + values.GetUpper());

    /// <summary>The largest lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(Vector256<float> values)
    {
        var four = Vector128.MaxNative(values.GetLower(), values.GetUpper());
        var two = Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return float.MaxNative(two[0], two[1]);
    }
}
