namespace FlaskPrep.Core.Exercises;

/// <summary>One thing that is played, and what is expected of it. Texts may hold <c>{random}</c>, which is another word in each run.</summary>
/// <param name="Name">What a right answer does here, in a few words.</param>
/// <param name="Kind">What is played.</param>
/// <param name="Path">The path of a request, or the end of a Blueprint's rule.</param>
/// <param name="Expect">What comes of it.</param>
public sealed record ExerciseStep(string Name, StepKind Kind, string Path, Expectation Expect)
{
    public string Method { get; init; } = "GET";

    /// <summary>The JSON that is sent, as written in the exercise; null for none.</summary>
    public string? Json { get; init; }

    /// <summary>The fields of a form that is sent.</summary>
    public IReadOnlyDictionary<string, string> Form { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Names a browser with its own cookies.</summary>
    public string Client { get; init; } = "";

    /// <summary>True if redirects inside the app are followed.</summary>
    public bool Follow { get; init; }
}
