using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Study;

/// <summary>A new interview, still to be written to its file.</summary>
/// <param name="Header">Its front matter.</param>
/// <param name="Text">The document.</param>
/// <param name="Cursor">Where the first reply goes.</param>
public sealed record StartedInterview(TranscriptHeader Header, string Text, int Cursor);
