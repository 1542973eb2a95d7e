namespace FlaskPrep.Core.Exercises;

public enum ProbeDeed
{
    /// <summary>Prints a line that the expectation calls <c>{probe}</c>, and answers <c>probe-ok</c>.</summary>
    Answer,

    /// <summary>Calls <c>abort(404)</c>.</summary>
    Abort404,
}
