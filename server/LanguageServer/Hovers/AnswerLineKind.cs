namespace FlaskPrep.LanguageServer.Hovers;

internal enum AnswerLineKind
{
    Text,

    /// <summary>An empty line outside fences.</summary>
    Blank,

    /// <summary>The line that opens a fence.</summary>
    Opening,
    Code,

    /// <summary>The line that closes a fence.</summary>
    Closing,
}
