namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>A question in the side bar.</summary>
/// <param name="Bank">The bank's name.</param>
/// <param name="Id">Its id in it.</param>
/// <param name="Title">As the bank has it: Markdown, to be shown as plain text.</param>
/// <param name="Uri">The file that it stands in; null while it is asked, for its answer stands there too.</param>
/// <param name="Line">From 0.</param>
/// <param name="Noted">True if a note refers to it.</param>
/// <param name="Standing"><c>solid</c>, <c>shaky</c> or <c>gap</c>; null if it was never answered.</param>
/// <param name="Score">The last grade to the half, <c>3½</c>; null if there is none.</param>
/// <param name="Due">The day on which it is to be asked again, or null.</param>
/// <param name="IsDue">True if that day has come.</param>
public sealed record QuestionData(
    string Bank, string Id, string Title, string? Uri, int Line, bool Noted, string? Standing, string? Score, string? Due, bool IsDue);
