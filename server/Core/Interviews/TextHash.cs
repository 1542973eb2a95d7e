using System.Security.Cryptography;
using System.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>What tells two texts apart whatever an editor did to their line ends: 16 hex digits of the SHA-256 of the trimmed text.</summary>
public static class TextHash
{
    private const int Bytes = 8;

    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").Trim())).AsSpan(0, Bytes));
}
