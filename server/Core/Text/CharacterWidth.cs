namespace FlaskPrep.Core.Text;

/// <summary>How many bytes a character takes in UTF-8.</summary>
internal enum CharacterWidth
{
    One,

    Two,

    /// <summary>Also a lone surrogate, which is written as U+FFFD.</summary>
    Three,

    /// <summary>Two code units of UTF-16, four bytes of UTF-8.</summary>
    Pair,
}
