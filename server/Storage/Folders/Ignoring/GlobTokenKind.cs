namespace FlaskPrep.Storage.Folders.Ignoring;

internal enum GlobTokenKind
{
    Character,

    /// <summary>One of some characters, or none of them.</summary>
    Class,

    /// <summary><c>?</c></summary>
    Any,

    /// <summary><c>*</c>: any number of characters within a name.</summary>
    Star,

    /// <summary><c>**</c> at the end: everything below.</summary>
    Below,

    /// <summary><c>**</c> before a slash: any number of folders, none as well; then the slash is left out, too.</summary>
    Folders,

    /// <summary>A class that is never closed, a backslash at the end: fits nothing.</summary>
    Nothing,
}
