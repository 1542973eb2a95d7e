namespace FlaskPrep.Core.Grading;

/// <summary>
/// What the clauses of a reply are about, where the points of a task are about several things of one kind: <em>request</em> and <em>response</em>,
/// <em>before_request</em> and <em>after_request</em>. What is said of the one is not said of the other.
/// </summary>
internal sealed class Subjects
{
    // One bit each.
    private const int Most = 64;

    private const float Sure = 0.8f;

    private readonly List<string[]> names = [];
    private readonly int[] own;
    private readonly ulong[] rivals;
    private readonly Dictionary<int, ulong> clauses = [];
    private readonly HashSet<(int Point, int Clause)> swapped = [];

    /// <param name="points">The points.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="stands">What the words of a sentence stand for.</param>
    public Subjects(IReadOnlyList<PointWords> points, ReplyText reply, Func<int, (int First, int Last, Stand Stand)[]> stands)
    {
        own = [.. points.Select(point => Number(point.Subject))];
        rivals = new ulong[points.Count];
        for (var point = 0; point < points.Count; point++)
            for (var other = 0; own[point] >= 0 && other < points.Count; other++)
                if (own[other] >= 0 && own[other] != own[point] && points[point].Subject!.IsLike(points[other].Subject!) && !Mentions(points[point], names[own[other]]))
                    rivals[point] |= 1UL << own[other];
        if (names.Count < 2)
            return;
        Read(reply);
        for (var unit = 0; unit < reply.Units.Count; unit++)
            foreach (var clause in stands(unit).GroupBy(found => reply.ClauseOf(found.First).Number))
                FindSwapped(points, reply, clause.Key, [.. clause]);
    }

    /// <summary>True if a clause is about another subject than a point, and not about the point's.</summary>
    public bool IsOther(int point, Clause clause) =>
        swapped.Contains((point, clause.Number)) || rivals[point] != 0 && clauses.GetValueOrDefault(clause.Number) is not 0 and var said && (said & rivals[point]) != 0 && (said >> own[point] & 1) == 0;

    // "Flask-Login for tokens": a name, then what another name is for, and nothing of its own.
    private void FindSwapped(IReadOnlyList<PointWords> points, ReplyText reply, int clause, (int First, int Last, Stand Stand)[] found)
    {
        bool IsProperty(Stand stand) => !stand.IsOpposite && points[stand.Point].HasProperty(stand.Words);
        for (var point = 0; point < points.Count; point++)
        {
            if (rivals[point] == 0 || points[point].Subject!.Stems.Length == 1 || clauses.GetValueOrDefault(clause) is var said && ((said >> own[point] & 1) == 0 || (said & rivals[point]) != 0))
                continue;
            var name = Array.Find(found, at => (Named(reply.Words[at.First]) >> own[point] & 1) != 0).First;
            if (!found.Any(at => at.First != name && own[at.Stand.Point] == own[point] && IsProperty(at.Stand))
                && found.Any(at => at.First > name && at.Stand.Strength >= Sure && own[at.Stand.Point] >= 0 && (rivals[point] >> own[at.Stand.Point] & 1) != 0 && IsProperty(at.Stand)))
                swapped.Add((point, clause));
        }
    }

    private int Number(PointSubject? subject)
    {
        if (subject is null)
            return -1;
        var known = names.FindIndex(name => name.SequenceEqual(subject.Stems));
        if (known >= 0 || names.Count == Most)
            return known;
        names.Add(subject.Stems);
        return names.Count - 1;
    }

    private static bool Mentions(PointWords point, string[] name) => name.All(stem => point.Words.Any(word => word.Stem == stem));

    private void Read(ReplyText reply)
    {
        foreach (var unit in reply.Units)
        {
            // A clause that names none goes on with the last one that was named; a sentence stands for itself, so that no other one takes from what it says.
            var before = 0UL;
            for (var word = unit.First; word < unit.End;)
            {
                var clause = reply.ClauseOf(word).Number;
                var said = 0UL;
                var last = 0UL;
                for (; word < unit.End && reply.ClauseOf(word).Number == clause; word++)
                    if (Named(reply.Words[word]) is not 0 and var named)
                        said |= last = named;
                clauses[clause] = said == 0 ? before : said;
                before = said == 0 ? before : last;
            }
        }
    }

    private ulong Named(Token token)
    {
        var named = 0UL;
        for (var i = 0; i < names.Count; i++)
            if (names[i].All(stem => stem == token.Stem || token.Parts.Contains(stem)))
                named |= 1UL << i;
        return named;
    }
}
