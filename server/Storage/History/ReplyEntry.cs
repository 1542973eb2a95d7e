namespace FlaskPrep.Storage.History;

/// <summary>One reply. What makes it itself is (interview, ask, kind, hash of the reply): the same again is the same entry.</summary>
/// <param name="Interview">The interview's ULID.</param>
/// <param name="Ask">The number of the ask, from 1.</param>
/// <param name="ReplyHash">The <see cref="Core.Interviews.TextHash"/> of the reply.</param>
/// <param name="Kind">Whether it is a reply at all.</param>
/// <param name="Bank">The bank's name.</param>
/// <param name="Question">The question's id in it.</param>
/// <param name="TitleHash">The <see cref="Core.Interviews.TextHash"/> of the question's title: where it no longer fits, the review is an orphan.</param>
/// <param name="Reply">What the person wrote.</param>
/// <param name="At">When it was handed in.</param>
/// <param name="Seconds">From question to reply.</param>
/// <param name="Hints">How many hints were given.</param>
public sealed record ReplyEntry(
    string Interview, int Ask, string ReplyHash, ReplyKind Kind, string Bank, string Question, string TitleHash, string Reply, DateTimeOffset At,
    double Seconds, int Hints);
