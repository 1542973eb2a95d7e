namespace FlaskPrep.Storage.History;

/// <summary>A kind of reply as tables and exports spell it.</summary>
internal static class ReplyKindText
{
    public static string Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Followed => "followed",
        ReplyKind.Shown => "shown",
        ReplyKind.Skipped => "skipped",
        _ => "answered",
    };

    /// <exception cref="FormatException">There is no such kind.</exception>
    public static ReplyKind Read(string text) => text switch
    {
        "answered" => ReplyKind.Answered,
        "followed" => ReplyKind.Followed,
        "shown" => ReplyKind.Shown,
        "skipped" => ReplyKind.Skipped,
        _ => throw new FormatException($"there is no kind of reply \"{text}\""),
    };
}
