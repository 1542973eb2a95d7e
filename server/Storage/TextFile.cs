using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;
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
            // Without a lock, and without asking for more about it than its length: of ten thousand small files that is half the time.
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(file);
            if (length > LargestBytes)
                return (null, $"{path}: {length / 1024 / 1024} MB is too large to read; the limit is {LargestBytes / 1024 / 1024} MB");
            return Read(path, file, (int)length);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, $"{path}: there is no such file; check the path");
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(path))
        {
            return (null, $"{path}: is a folder, not a file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException)
        {
            return (null, $"{path}: cannot be read ({e.Message.TrimEnd('.')}); check that the file is there and that you may read it");
        }
    }

    private static (SourceText? Text, string? Problem) Read(string path, SafeFileHandle file, int length)
    {
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var bytes = rented.AsSpan(0, length);
            var read = 0;
            while (read < length && RandomAccess.Read(file, bytes[read..], read) is > 0 and var more)
                read += more;
            return IsBinary(bytes[..read])
                ? (null, $"{path}: holds binary data, not text; save it as UTF-8 text")
                : (new SourceText(Decode(bytes[..read])), null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Puts a changed text into a file, in the encoding that it has. Where that would change more than the text, nothing is written.</summary>
    /// <returns>Null, or one line that says why not.</returns>
    public static string? Rewrite(string path, string before, string after)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var (encoding, mark) = EncodingOf(bytes);
            if (Decode(bytes) != before)
                return $"{path}: was changed by another program meanwhile; nothing was written";
            // What was no character came in as U+FFFD, and would go out as that.
            if (!encoding.GetBytes(before).AsSpan().SequenceEqual(bytes.AsSpan(mark)))
                return $"{path}: is not UTF-8, so it was left as it is; save it as UTF-8 to have it mended";
            File.WriteAllBytes(path, [.. bytes.AsSpan(0, mark), .. encoding.GetBytes(after)]);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{path}: cannot be written ({e.Message.TrimEnd('.')}); check that you may write it";
        }
    }

    /// <summary>The text without the mark at its start: editors strip it too, so that columns agree.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = EncodingOf(bytes);
        return encoding.GetString(bytes[mark..]);
    }

    /// <summary>The encoding and the length of the mark that says so.</summary>
    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        _ => (Encoding.UTF8, 0),
    };

    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, 0, 0, ..] or not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && bytes[..Math.Min(bytes.Length, 8192)].Contains((byte)0);
}
