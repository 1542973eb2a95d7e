namespace FlaskPrep.Core.Interviews;

/// <summary>By what the questions of an interview are chosen, and in which order they come.</summary>
public enum QuestionOrder
{
    /// <summary>Drawn from all levels, from easy to hard; what was asked in the last days comes less often.</summary>
    Mixed,

    /// <summary>The weakest first.</summary>
    Weakest,

    /// <summary>Only what is due, the most likely forgotten first.</summary>
    Due,

    /// <summary>What the notes of the folder do not answer, the questions first of which they say nothing.</summary>
    Lacking,

    /// <summary>In the bank's order, from its first question.</summary>
    Bank,
}
