namespace FlaskPrep.Cli.Interviews;

/// <summary>What a person types in an interview, besides replies.</summary>
internal static class InterviewKeys
{
    /// <summary>Ends a reply, also in a script.</summary>
    public const string End = "---";

    public const string Code = "/code";
    public const string Hint = "/hint";
    public const string Answer = "/answer";
    public const string Skip = "/skip";
    public const string Pause = "/pause";
    public const string Finish = "/finish";

    public const string Help =
        "End a reply with a line --- or with Ctrl+D. On a line of their own: /code, /hint (−½), /answer, /skip, /pause, /finish. Ctrl+C leaves; nothing is lost.";
}
