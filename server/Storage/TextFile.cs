using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage;

/// <summary>Reads a text file as people have them: UTF-8 with or without mark, UTF-16 with one; bytes that are no UTF-8 become U+FFFD.</summary>
public static class TextFile
{
    /// <summary>Larger files are not notes: 64 MB.</summary>
    public const long LargestBytes = 64L * 1024 * 1024;

    /// <summary>The text, or null and one line that says what, where and what to do.</summary>
    public static (SourceText? Text, string? Problem) Read(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                return (null, Directory.Exists(path) ? $"{path}: is a folder, not a file" : $"{path}: there is no such file; check the path");
            if (info.Length > LargestBytes)
                return (null, $"{path}: {info.Length / 1024 / 1024} MB is too large to read; the limit is {LargestBytes / 1024 / 1024} MB");
            var bytes = File.ReadAllBytes(path);
            return IsBinary(bytes)
                ? (null, $"{path}: holds binary data, not text; save it as UTF-8 text")
                : (new SourceText(Decode(bytes)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException)
        {
            return (null, $"{path}: cannot be read ({e.Message.TrimEnd('.')}); check that the file is there and that you may read it");
        }
    }

    /// <summary>Writes a file as UTF-8, with the mark at its start if it had one.</summary>
    public static void Write(string path, string text)
    {
        var hadMark = File.Exists(path) && StartsWithMark(path);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hadMark));
    }

    private static bool StartsWithMark(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return file.Read(start) == 3 && start.SequenceEqual("\uFEFF"u8);
    }

    /// <summary>The text without the mark at its start: editors strip it too, so that columns agree.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        _ => Encoding.UTF8.GetString(bytes),
    };

    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && bytes[..Math.Min(bytes.Length, 8192)].Contains((byte)0);
}
