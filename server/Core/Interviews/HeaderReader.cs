using System.Globalization;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>Reads and writes the front matter of a transcript.</summary>
internal static class HeaderReader
{
    public static TranscriptHeader? Read(FrontMatter front, List<TranscriptProblem> problems)
    {
        if (front["version"] is { } written && (!int.TryParse(written, out var version) || version > TranscriptHeader.Version))
        {
            problems.Add(new(0, $"This interview was written by a newer Flask Prep (version {written}); update to go on with it.", TranscriptProblemKind.Newer));
            return null;
        }

        if (front["interview"] is not { } interview || !Ulid.IsValid(interview) || front["bank"] is not { } bank)
        {
            problems.Add(new(0, "The front matter of this interview is not whole: it needs interview and bank. Undo what changed it.", TranscriptProblemKind.NoInterview));
            return null;
        }

        return new(
            interview, bank, front["bank-hash"] ?? "", front["level"] ?? "mixed", long.TryParse(front["seed"], out var seed) ? seed : 0,
            DateTimeOffset.TryParse(front["started"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var started)
                ? started
                : DateTimeOffset.UnixEpoch,
            front["feedback"] == "end" ? Feedback.End : Feedback.Each,
            int.TryParse(front["limit"], out var limit) && limit > 0 ? limit : null,
            (front["questions"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            int.TryParse(front["seconds"], out var seconds) && seconds > 0 ? seconds : null,
            front["follow-ups"] == "yes", front["grader"] ?? "");
    }

    public static IEnumerable<string> Write(TranscriptHeader header)
    {
        yield return "---";
        yield return $"interview: {header.Interview}";
        yield return $"bank: {header.Bank}";
        yield return $"bank-hash: {header.BankHash}";
        yield return $"level: {header.Level}";
        yield return $"seed: {header.Seed}";
        yield return $"started: {Stamp.Of(header.Started)}";
        yield return $"feedback: {(header.Feedback == Feedback.End ? "end" : "each")}";
        if (header.Limit is { } limit)
            yield return $"limit: {limit}";
        if (header.Seconds is { } seconds)
            yield return $"seconds: {seconds}";
        if (header.FollowUps)
            yield return "follow-ups: yes";
        yield return $"questions: {string.Join(' ', header.Questions)}";
        if (header.Grader.Length > 0)
            yield return $"grader: {header.Grader}";
        yield return $"version: {TranscriptHeader.Version}";
        yield return "---";
    }
}
