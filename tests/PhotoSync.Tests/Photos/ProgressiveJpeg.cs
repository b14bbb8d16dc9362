namespace PhotoSync.Tests.Photos;

/// <summary>The markers of a progressive JPEG, without anything behind them.</summary>
internal static class ProgressiveJpeg
{
    public static byte[] Of(int width, int height, int scans)
    {
        byte[] frame = [0xFF, 0xC2, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
        byte[] scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0x10, 0x55, 0xFF, 0x00, 0xAA];
        return [0xFF, 0xD8, .. frame, .. Enumerable.Repeat(scan, scans).SelectMany(bytes => bytes), 0xFF, 0xD9];
    }
}
