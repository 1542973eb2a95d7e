using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>A grade as it stands in a transcript.</summary>
/// <param name="ReplyHash">Of the reply that was graded.</param>
/// <param name="Quote">The lines of its quote.</param>
/// <param name="Points">Its points in order, and whether each is ticked now.</param>
/// <param name="Score">As it stands there, 0 to 5 to the half; null where it cannot be read.</param>
public sealed record WrittenGrade(string ReplyHash, TextSpan Quote, IReadOnlyList<WrittenPoint> Points, double? Score);
