using System.Security.Cryptography;
using System.Text;

namespace FlaskPrep.Storage.History;

/// <summary>What tells two grades of a reply apart: all of it but the time. The same grader over the same points and ticks gives the same digest.</summary>
internal static class GradeDigest
{
    private const int Bytes = 16;

    public static string Of(GradeEntry grade)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, grade.Grader);
        Add(hash, grade.Score.ToString("R"));
        Add(hash, grade.Flags);
        foreach (var point in grade.Points)
        {
            Add(hash, point.Text);
            Add(hash, point.Verdict);
            Add(hash, point.Ticked ? "ticked" : "");
            Add(hash, point.Evidence);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }

    private static void Add(IncrementalHash hash, IReadOnlyList<string> texts)
    {
        Add(hash, texts.Count.ToString());
        foreach (var text in texts)
            Add(hash, text);
    }

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        // Ends the text, so that "ab" and "c" are not "a" and "bc".
        hash.AppendData([0]);
    }
}
