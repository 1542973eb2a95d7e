namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>How a client takes an edit of the server.</summary>
internal enum EditMood
{
    Take,

    /// <summary>As Neovim 0.7 does with an edit for a version that is gone.</summary>
    SkipAndSayYes,

    /// <summary>Says yes at once, and sends the change later.</summary>
    TakeLate,

    /// <summary>The person was asked, and said no.</summary>
    Decline,

    /// <summary>The person types, so that the edit is for a version that is gone.</summary>
    TypeOn,

    /// <summary>The document is closed instead.</summary>
    Close,
}
