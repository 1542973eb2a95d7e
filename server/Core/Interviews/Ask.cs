using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>One question of an interview as the transcript has it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Question">Its id in the bank.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Heading">Its heading's line.</param>
/// <param name="Section">All that belongs to it: to the next ask, the report or the end.</param>
/// <param name="Reply">What the person wrote, trimmed; without our quotes.</param>
/// <param name="Cursor">Where the person types on: behind the reply, or on the empty line where it goes.</param>
/// <param name="ReplyEnd">Where a grade or a hint is put in: behind the reply and what we wrote below it, or where the reply would go.</param>
/// <param name="Hints">How many hints were given.</param>
/// <param name="Grades">The grades that stand in it, in order.</param>
/// <param name="Noted">The hashes of the replies that are in and graded at the end.</param>
/// <param name="Ending">How it ended, where it did without a grade.</param>
public sealed record Ask(
    int Number, string Question, DateTimeOffset At, TextSpan Heading, TextSpan Section, string Reply, int Cursor, int ReplyEnd, int Hints,
    IReadOnlyList<WrittenGrade> Grades, IReadOnlyList<string> Noted, AskEnding Ending)
{
    /// <summary>True if it is answered in code.</summary>
    public bool IsCode { get; init; }

    /// <summary>The hash of the reply that a follow-up question was asked about; null if there was none.</summary>
    public string? FollowUp { get; init; }

    public AskBreaks Breaks { get; init; } = AskBreaks.None;

    /// <summary>True while a follow-up question waits: nothing is typed below it.</summary>
    public bool WaitsForFollowUp => IsOpen && FollowUp is not null && FollowUp == TextHash.Of(Reply);

    /// <summary>The grade of the reply as it stands now, or null.</summary>
    public WrittenGrade? Grade => Grades.LastOrDefault(grade => grade.ReplyHash == TextHash.Of(Reply));

    /// <summary>True while it waits for a reply: nothing may tell its answer.</summary>
    public bool IsOpen => Ending == AskEnding.None && Grades.Count == 0 && Noted.Count == 0;

    /// <summary>True if the reply as it stands now was handed in.</summary>
    public bool IsSubmitted => Grade is not null || Noted.Contains(TextHash.Of(Reply));
}
