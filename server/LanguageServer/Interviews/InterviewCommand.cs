namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>The names of the acts, as commands and on the screen.</summary>
internal static class InterviewCommand
{
    public const string Start = "flaskPrep.server.startInterview";
    public const string Continue = "flaskPrep.server.continueInterview";

    private const string Prefix = "flaskPrep.server.";

    public static IEnumerable<string> All => [Start, Continue, .. Enum.GetValues<InterviewAct>().Select(Id)];

    public static string Id(InterviewAct act) => act switch
    {
        InterviewAct.Submit => Prefix + "submit",
        InterviewAct.Hint => Prefix + "hint",
        InterviewAct.ShowAnswer => Prefix + "showAnswer",
        _ => Prefix + "skip",
    };

    public static string Title(InterviewAct act) => act switch
    {
        InterviewAct.Submit => "Submit",
        InterviewAct.Hint => "Hint (−½)",
        InterviewAct.ShowAnswer => "Show Answer",
        _ => "Skip",
    };

    public static InterviewAct? Act(string command)
    {
        foreach (var act in Enum.GetValues<InterviewAct>())
            if (Id(act) == command)
                return act;
        return null;
    }
}
