using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Core.Scheduling;

/// <summary>What the history says of one question.</summary>
/// <param name="Standing">How well it is known.</param>
/// <param name="LastAsked">When it was asked last, though it may have been passed over.</param>
/// <param name="Card">When to ask it again; null if it was never answered.</param>
public sealed record QuestionRecord(QuestionStanding Standing, DateTimeOffset LastAsked, Card? Card);
