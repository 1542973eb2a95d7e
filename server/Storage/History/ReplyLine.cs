namespace FlaskPrep.Storage.History;

/// <summary><c>{"kind":"reply", …}</c></summary>
internal sealed record ReplyLine(
    string Interview, int Ask, string As, string ReplyHash, string Bank, string Question, string TitleHash, string Reply, DateTimeOffset At, double Seconds,
    int Hints) : HistoryLine
{
    public static ReplyLine Of(ReplyEntry reply) => new(
        reply.Interview, reply.Ask, ReplyKindText.Of(reply.Kind), reply.ReplyHash, reply.Bank, reply.Question, reply.TitleHash, reply.Reply, reply.At,
        reply.Seconds, reply.Hints);

    /// <exception cref="FormatException">A value cannot be.</exception>
    public ReplyEntry ToReply()
    {
        if (Ask < 1 || Hints < 0 || !(Seconds >= 0))
            throw new FormatException("ask counts from 1; seconds and hints are not below 0");
        return new(Interview, Ask, ReplyHash, ReplyKindText.Read(As), Bank, Question, TitleHash, Reply, At, Seconds, Hints);
    }
}
