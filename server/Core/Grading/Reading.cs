namespace FlaskPrep.Core.Grading;

/// <summary>A reply read against a task, before anything is weighed.</summary>
internal sealed class Reading
{
    public Reading(GradingTask task, string reply)
    {
        var question = TokenScanner.Scan(task.Question);
        Asked = AskedWords.Of(question);
        Points = PointList.Of(task.Points, Asked);
        Corrections = new(task, Points, Asked);
        Text = ReplyText.Read(reply);
        Text.Drop(Echo.In(Text, question, Asked));
        var lexicon = new Lexicon(Points, Asked);
        IsRefusal = Text.Units.Count > 0 && Refusal.Is(Text, lexicon, Asked);
        if (IsRefusal)
            Text.Drop([.. Text.Units]);
        Matches = new(Text, Points, lexicon);
    }

    /// <summary>The stems of the question.</summary>
    public HashSet<string> Asked { get; }

    /// <summary>The points of the task, and behind them the mistakes of the bank.</summary>
    public List<PointWords> Points { get; }

    public Corrections Corrections { get; }

    public ReplyText Text { get; }

    /// <summary>True if the reply says that there is none.</summary>
    public bool IsRefusal { get; }

    public Matches Matches { get; }
}
