using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Overviews;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>One page for the last evening: gaps first, one sentence a point, and where the person's own notes are.</summary>
public static class CramSheet
{
    /// <summary>A page that nobody can read in an evening helps nobody.</summary>
    private const int MostQuestions = 40;

    internal const string Title = "Cram Sheet";

    private const string Gaps = "Gaps";
    private const string Shaky = "Shaky";
    private const string NotAsked = "Never asked";
    private const string Solid = "Solid";

    /// <summary>The headings of its parts.</summary>
    internal static IReadOnlyList<string> Parts => [Gaps, Shaky, NotAsked, Solid];

    /// <param name="snapshot">The banks and notes.</param>
    /// <param name="overview">What is known how well.</param>
    /// <param name="from">The file that it will be, from which links to notes lead; null for none.</param>
    /// <param name="reviewed">Knows what the notes say.</param>
    public static string Text(Snapshot snapshot, Overview overview, DocumentUri? from, ReviewedNotes reviewed)
    {
        var own = new OwnNotes(snapshot, from, reviewed);
        var lines = new List<string> { $"# {Title}", "", Lead(overview) };
        var left = MostQuestions;
        Part(Gaps, overview.Progress.Gaps);
        Part(Shaky, overview.Progress.Shaky);
        Part(NotAsked, [.. NeverAsked(snapshot, overview)]);
        if (overview.Progress.Solid.Count > 0)
            lines.AddRange(["", $"## {Solid}", "", string.Join(", ", overview.Progress.Solid.Select(one => Safe(one.Asked.Question.Title))) + "."]);
        return string.Join('\n', lines) + '\n';

        void Part(string name, IReadOnlyList<QuestionProgress> questions)
        {
            if (questions.Count == 0)
                return;
            lines.AddRange(["", $"## {name}"]);
            var shown = questions.OrderBy(one => one.Standing.Score ?? 0).Take(left).ToList();
            left -= shown.Count;
            own.LookUp(shown.Select(one => one.Asked));
            foreach (var one in shown)
                lines.AddRange(["", $"### {Safe(one.Asked.Question.Title)}", "", .. Points(one.Asked.Question).Select(point => $"- {Safe(point)}"), .. OwnNote(own, one.Asked)]);
            if (shown.Count < questions.Count)
                lines.AddRange(["", $"… and {questions.Count - shown.Count} more."]);
        }
    }

    private static string Lead(Overview overview)
    {
        var when = overview.Day.DaysLeft switch
        {
            0 => "The interview is today. ",
            1 => "The interview is tomorrow. ",
            { } days => $"The interview is in {days} days. ",
            null => "",
        };
        var progress = overview.Progress;
        return $"{when}Solid {progress.Solid.Count}, shaky {progress.Shaky.Count}, gaps {progress.Gaps.Count}, never asked {progress.NotAsked}.";
    }

    private static IEnumerable<QuestionProgress> NeverAsked(Snapshot snapshot, Overview overview)
    {
        var asked = overview.Progress.Solid.Concat(overview.Progress.Shaky).Concat(overview.Progress.Gaps).Select(one => (one.Asked.Bank, one.Asked.Question.Id)).ToHashSet();
        return
            from bank in snapshot.Banks
            from question in bank.Questions
            where question.HasAnswer && !asked.Contains((bank, question.Id))
            select new QuestionProgress(new(bank, question), new(new(bank.Name, question.Id), "", null, default, false));
    }

    /// <summary>What has to be said, and of a group as many as are enough.</summary>
    private static IEnumerable<string> Points(Question question) => question.KeyPoints.Where(point => point.Kind == KeyPointKind.Required)
        .Concat(question.KeyPoints.Where(point => point.Kind == KeyPointKind.Any).GroupBy(point => point.Group).SelectMany(group => group.Take(group.First().Need)))
        .Select(point => point.Text);

    private static IEnumerable<string> OwnNote(OwnNotes own, BankQuestion asked) => own.LinkTo(asked) is { } link ? ["", $"Your note: {link}"] : [];

    // Text of a bank: it must neither end the line nor become markup of ours.
    private static string Safe(string text) => TranscriptText.OneLine(text).Replace("<", "&lt;");
}
