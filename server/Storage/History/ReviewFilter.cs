namespace FlaskPrep.Storage.History;

/// <summary>Which reviews: those of an interview, of a bank, from a time on; null means all.</summary>
public sealed record ReviewFilter(string? Interview = null, string? Bank = null, DateTimeOffset? Since = null)
{
    public static ReviewFilter All { get; } = new();
}
