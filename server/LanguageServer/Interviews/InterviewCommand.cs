namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>The names of the interview's commands, and of its acts on the screen.</summary>
internal static class InterviewCommand
{
    public const string Start = Prefix + "startInterview";
    public const string Continue = Prefix + "continueInterview";
    public const string Choices = Prefix + "interviewChoices";
    public const string Reasons = Prefix + "reasons";
    public const string DeleteHistory = Prefix + "deleteHistory";

    public const string StartTitle = "Start Mock Interview";

    private const string Prefix = "flaskPrep.server.";

    public static IEnumerable<string> All => [Start, Continue, Choices, Reasons, DeleteHistory, .. Enum.GetValues<InterviewAct>().Select(Id)];

    public static string Id(InterviewAct act) => act switch
    {
        InterviewAct.Submit => Prefix + "submit",
        InterviewAct.AnswerInCode => Prefix + "answerInCode",
        InterviewAct.RunCode => Prefix + "runCode",
        InterviewAct.Hint => Prefix + "hint",
        InterviewAct.ShowAnswer => Prefix + "showAnswer",
        InterviewAct.Skip => Prefix + "skip",
        InterviewAct.Pause => Prefix + "pause",
        _ => Prefix + "finish",
    };

    public static string Title(InterviewAct act) => act switch
    {
        InterviewAct.Submit => "Submit",
        InterviewAct.AnswerInCode => "Answer in Code",
        InterviewAct.RunCode => "Run",
        InterviewAct.Hint => "Hint (−½)",
        InterviewAct.ShowAnswer => "Show Answer",
        InterviewAct.Skip => "Skip",
        InterviewAct.Pause => "Pause or Resume",
        _ => "Finish Interview",
    };

    public static InterviewAct? Act(string command)
    {
        foreach (var act in Enum.GetValues<InterviewAct>())
            if (Id(act) == command)
                return act;
        return null;
    }
}
