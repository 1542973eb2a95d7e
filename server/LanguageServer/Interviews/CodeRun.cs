using FlaskPrep.Exercises;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>What the code of a reply was seen to do.</summary>
/// <param name="Ask">The number of its question.</param>
/// <param name="Code">The code as it was then: what is changed since has no findings.</param>
/// <param name="Run">What came of it.</param>
public sealed record CodeRun(int Ask, string Code, ExerciseRun Run)
{
    private const int MostPrinted = 300;

    /// <summary>One or two sentences.</summary>
    public string Message
    {
        get
        {
            if (Run.Refusal is { } refusal)
                return $"The code cannot be run here: {refusal}.";
            var failed = Run.Checks.Where(check => !check.Pass).ToList();
            var printed = Run.Printed.Length == 0 ? "" : $" Printed: {(Run.Printed.Length > MostPrinted ? $"{Run.Printed[..MostPrinted]}…" : Run.Printed)}";
            return failed.Count == 0
                ? $"The code does all that is asked, on Flask {Run.Flask}.{printed}"
                : $"{Run.Checks.Count - failed.Count} of {Run.Checks.Count} checks pass. {failed[0].Name}: {failed[0].Detail}.{printed}";
        }
    }
}
