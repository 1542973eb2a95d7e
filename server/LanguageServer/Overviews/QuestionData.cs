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
/// <param name="Coverage">What the notes say to it by the review: <c>covered</c>, <c>partly</c> or <c>missing</c>; null where that is not known yet, and while it is asked.</param>
/// <param name="NoteUri">The note with the section that says most about it, else one that refers to it; null where there is none, and while it is asked.</param>
/// <param name="NoteLine">The line of that section, from 0.</param>
public sealed record QuestionData(
    string Bank, string Id, string Title, string? Uri, int Line, bool Noted, string? Standing, string? Score, string? Due, bool IsDue, string? Coverage,
    string? NoteUri, int? NoteLine);
