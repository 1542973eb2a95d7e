using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Core.Scheduling;

/// <summary>Says in a few words why a question is asked.</summary>
public static class ChoiceReason
{
    public static string Of(QuestionRecord? record, QuestionOrder order, StudyDay day) =>
        order == QuestionOrder.Lacking ? $"not answered in the notes; {ByHistory(record, order, day)}" : ByHistory(record, order, day);

    private static string ByHistory(QuestionRecord? record, QuestionOrder order, StudyDay day) => record switch
    {
        null => "never asked",
        { Standing.Score: null } => $"passed over {Ago(record.LastAsked, day)}",
        { Card: { } card } when order == QuestionOrder.Due && day.DueOn(card) is { } due => $"{Due(due, day)}; last grade {Grade(record)}",
        _ => $"last grade {Grade(record)}, {Ago(record.Standing.At, day)}",
    };

    private static string Grade(QuestionRecord record) => $"{ScoreText.Of(record.Standing.Score ?? 0)} of 5";

    private static string Due(DateOnly due, StudyDay day) => (day.Today.DayNumber - due.DayNumber) switch
    {
        0 => "due today",
        1 => "due since yesterday",
        var days => $"due for {days} days",
    };

    private static string Ago(DateTimeOffset at, StudyDay day) => (day.Today.DayNumber - day.DayOf(at).DayNumber) switch
    {
        <= 0 => "today",
        1 => "yesterday",
        var days => $"{days} days ago",
    };
}
