namespace FlaskPrep.Protocol.Messages;

/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
public sealed record WorkDoneProgressValue(string Kind)
{
    /// <summary>Only with <c>begin</c>, and required there.</summary>
    public string? Title { get; init; }

    public string? Message { get; init; }

    /// <summary>0 to 100.</summary>
    public int? Percentage { get; init; }
}
