namespace FlaskPrep.Core.Text;

/// <summary>What a column counts: bytes of UTF-8, code units of UTF-16, or code points.</summary>
public enum PositionEncoding
{
    Utf16,
    Utf8,
    Utf32,
}
