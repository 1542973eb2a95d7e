namespace FlaskPrep.Storage.Folders.Ignoring;

/// <summary>A part of a glob.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Character">Of a character.</param>
/// <param name="Ranges">Of a class: first and last character of each, both in it.</param>
/// <param name="IsNegated">A class that takes what is not in its ranges.</param>
internal readonly record struct GlobToken(GlobTokenKind Kind, char Character = '\0', (char First, char Last)[]? Ranges = null, bool IsNegated = false)
{
    /// <summary>True if it may take many characters, or none.</summary>
    public bool Repeats => Kind is GlobTokenKind.Star or GlobTokenKind.Below or GlobTokenKind.Folders;

    public bool Takes(char c) => Kind switch
    {
        GlobTokenKind.Character => c == Character,
        GlobTokenKind.Class => c != '/' && Array.Exists(Ranges!, range => range.First <= c && c <= range.Last) != IsNegated,
        GlobTokenKind.Any or GlobTokenKind.Star => c != '/',
        GlobTokenKind.Below or GlobTokenKind.Folders => true,
        _ => false,
    };
}
