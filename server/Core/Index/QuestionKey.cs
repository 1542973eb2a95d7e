namespace FlaskPrep.Core.Index;

/// <summary>What identifies a question over all banks.</summary>
public readonly record struct QuestionKey(string Bank, string Id);
