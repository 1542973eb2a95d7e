namespace FlaskPrep.Core.Exercises;

/// <summary>What is expected of a step; what is null or empty is not looked at.</summary>
public sealed record Expectation
{
    public int? Status { get; init; }

    public int? StatusNot { get; init; }

    public int? StatusBelow { get; init; }

    /// <summary>True for a redirect, 401 or 403.</summary>
    public bool Denied { get; init; }

    public string? Mimetype { get; init; }

    /// <summary>JSON that the body equals as data, with a mimetype of JSON.</summary>
    public string? Json { get; init; }

    /// <summary>Words that the body holds; tags, punctuation and case do not count.</summary>
    public string? Text { get; init; }

    /// <summary>The whole body, letter for letter.</summary>
    public string? Body { get; init; }

    public string? BodyHas { get; init; }

    public string? BodyLacks { get; init; }

    /// <summary>A number that the body holds.</summary>
    public int? Number { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>What is printed meanwhile, in this order; <c>{probe}</c> is what the probe prints.</summary>
    public IReadOnlyList<string> Printed { get; init; } = [];

    /// <summary>The name of the database's dialect; the query must come back right, and every model have its table.</summary>
    public string? Dialect { get; init; }
}
