namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>What a person can do in an interview.</summary>
internal enum InterviewAct
{
    Submit,

    /// <summary>Opens a block for code.</summary>
    AnswerInCode,

    /// <summary>Runs the code and says what it does; nothing is handed in.</summary>
    RunCode,

    Hint,
    ShowAnswer,
    Skip,

    /// <summary>Stops the clock, or lets it go on.</summary>
    Pause,

    /// <summary>Ends it with the report, whatever is still to be asked.</summary>
    Finish,
}
