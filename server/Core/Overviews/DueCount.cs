namespace FlaskPrep.Core.Overviews;

/// <summary>How many questions fall due on one day; what is overdue falls due today.</summary>
public sealed record DueCount(DateOnly Day, int Count);
