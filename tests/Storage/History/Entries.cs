using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Tests.Storage.History;

/// <summary>Rows to put into a history.</summary>
internal static class Entries
{
    public const string Bank = "flask-interview";

    public static DateTimeOffset Noon { get; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static InterviewStart Start(string interview = "I1", int minute = 0, string bank = Bank) =>
        new(interview, bank, "0123456789abcdef", "basic", 42, Noon.AddMinutes(minute), null);

    public static ReplyEntry Reply(
        string interview = "I1", int ask = 1, string text = "a small framework", ReplyKind kind = ReplyKind.Answered, string question = "Q1", int minute = 0,
        string bank = Bank) =>
        new(interview, ask, TextHash.Of(text), kind, bank, question, TextHash.Of($"title of {question}"), text, Noon.AddMinutes(minute), 12.5, 1);

    public static GradeEntry Grade(double score = 3.5, bool ticked = false, int minute = 1, string grader = "simple-1") => new(
        grader, score, [new("small", "covered", ["a small"], false), new("extended by plugins", ticked ? "covered" : "missed", [], ticked)],
        [], Noon.AddMinutes(minute));
}
