using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Scheduling;

namespace FlaskPrep.Study;

/// <summary>A new interview, still to be written to its file.</summary>
/// <param name="Header">Its front matter.</param>
/// <param name="Text">The document.</param>
/// <param name="Cursor">Where the first reply goes.</param>
/// <param name="Questions">What is asked, and why.</param>
/// <param name="Remarks">What there is to tell of the schedule, such as a date in the past; a line each.</param>
public sealed record StartedInterview(
    TranscriptHeader Header, string Text, int Cursor, IReadOnlyList<ChosenQuestion> Questions, IReadOnlyList<string> Remarks);
