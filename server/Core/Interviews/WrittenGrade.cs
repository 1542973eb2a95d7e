using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>A grade as it stands in a transcript.</summary>
/// <param name="ReplyHash">Of the reply that was graded.</param>
/// <param name="Quote">The lines of its quote.</param>
/// <param name="Points">Its points in order, and whether each is ticked now.</param>
public sealed record WrittenGrade(string ReplyHash, TextSpan Quote, IReadOnlyList<WrittenPoint> Points);
