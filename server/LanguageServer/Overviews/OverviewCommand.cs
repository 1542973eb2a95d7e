namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>The names of the commands by which a client asks for what it shows.</summary>
internal static class OverviewCommand
{
    /// <summary>Answers <see cref="ProgressData"/>.</summary>
    public const string Progress = Prefix + "progress";

    /// <summary>Answers <see cref="BankData"/> for each bank.</summary>
    public const string Banks = Prefix + "banks";

    /// <summary>Answers <see cref="QuestionData"/> for each question of a bank and a level.</summary>
    public const string Questions = Prefix + "bankQuestions";

    /// <summary>Answers <see cref="QuestionData"/> for each question that is due.</summary>
    public const string Due = Prefix + "due";

    /// <summary>Answers <see cref="InterviewData"/> for each interview, the newest first.</summary>
    public const string Interviews = Prefix + "interviews";

    /// <summary>Writes the page for the last evening and opens it.</summary>
    public const string CramSheet = Prefix + "cramSheet";

    private const string Prefix = "flaskPrep.server.";

    public static IReadOnlyList<string> All { get; } = [Progress, Banks, Questions, Due, Interviews, CramSheet];
}
