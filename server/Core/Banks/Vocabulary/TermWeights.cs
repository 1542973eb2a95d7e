namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>How well a question explains a term, by where the term stands in it. Only their order matters: the best question of a term is the one that is shown.</summary>
internal static class TermWeights
{
    /// <summary>The question asks for it and for nothing else: <em>What is a closure?</em></summary>
    public const double SoleSubject = 12;

    /// <summary>One of those that the question asks for: <em>What is the difference between a process and a thread?</em></summary>
    public const double Subject = 8;

    public const double CodeInTitle = 7;
    public const double NameInTitle = 3;
    public const double BoldInAnswer = 2;
    public const double CodeInAnswer = 1.5;
    public const double NameInAnswer = 0.5;
}
