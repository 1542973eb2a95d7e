namespace FlaskPrep.Storage.History;

/// <summary><c>{"kind":"finish", …}</c></summary>
internal sealed record FinishLine(string Interview, DateTimeOffset At) : HistoryLine;
