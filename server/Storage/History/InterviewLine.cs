namespace FlaskPrep.Storage.History;

/// <summary><c>{"kind":"interview", …}</c></summary>
internal sealed record InterviewLine(
    string Interview, string Bank, string BankHash, string Level, long Seed, DateTimeOffset Started, string? File = null) : HistoryLine
{
    public static InterviewLine Of(InterviewStart start) =>
        new(start.Interview, start.Bank, start.BankHash, start.Level, start.Seed, start.Started, start.File);

    public InterviewStart ToStart() => new(Interview, Bank, BankHash, Level, Seed, Started, File);
}
