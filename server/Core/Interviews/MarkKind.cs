namespace FlaskPrep.Core.Interviews;

/// <summary>What a comment of ours marks in a transcript.</summary>
public enum MarkKind
{
    /// <summary><c>ask: NUMBER QUESTION TIME</c> on the question's heading.</summary>
    Ask,

    /// <summary><c>grade: NUMBER HASH</c> in the quote that holds a grade.</summary>
    Grade,

    /// <summary><c>noted: NUMBER HASH</c>: the reply is in, its grade comes with the report.</summary>
    Noted,

    /// <summary><c>hint: NUMBER STEP</c> in the quote that holds a hint.</summary>
    Hint,

    /// <summary><c>code: NUMBER</c> in the quote that says what the code of a reply has to do.</summary>
    Code,

    /// <summary><c>answer: NUMBER</c> in the quote that shows the answer.</summary>
    Answer,

    /// <summary><c>skip: NUMBER</c>.</summary>
    Skip,

    /// <summary><c>wording: NUMBER</c> in the quote that shows what of a question stands below its title.</summary>
    Wording,

    /// <summary><c>choices: NUMBER</c> in the quote that shows what there is to choose from.</summary>
    Choices,

    /// <summary><c>follow-up: NUMBER HASH</c> on a question about a reply; what is typed below it belongs to the reply.</summary>
    FollowUp,

    /// <summary><c>pause: NUMBER TIME</c>: the clock stands.</summary>
    Pause,

    /// <summary><c>resume: NUMBER TIME</c>: the clock goes on.</summary>
    Resume,

    /// <summary><c>report: TIME</c> on the report's heading.</summary>
    Report,
}
