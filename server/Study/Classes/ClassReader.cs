using System.Collections.Concurrent;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage;

namespace FlaskPrep.Study.Classes;

/// <summary>
/// Reads the transcripts of a class. Whose one is, the first folder below says, else the name of the file: <c>ada/2026-11-22-basic.interview.md</c>,
/// <c>ada.interview.md</c>. The same interview twice counts once; what cannot be read is named, the rest counts.
/// </summary>
public static class ClassReader
{
    private const int MostProblems = 20;

    /// <exception cref="IOException">There is no such folder, or it cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ClassTable Read(Snapshot snapshot, string folder)
    {
        var hashes = snapshot.Banks.GroupBy(bank => bank.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => TextHash.Of(group.First().Text.Text), StringComparer.OrdinalIgnoreCase);
        var read = new ConcurrentBag<ReadTranscript>();
        var problems = new ConcurrentBag<string>();
        Parallel.ForEach(InterviewFiles.Below(folder), file =>
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var (text, problem) = TextFile.Read(file);
            if (text is null)
                problems.Add(problem!);
            else if (ReadTranscript.Of(name, TranscriptReader.Read(text), hashes, problems) is { } transcript)
                read.Add(transcript);
        });
        var students = read.GroupBy(one => one.Student, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => StudentOf(group.Key, [.. group.OrderBy(one => one.Interview.Started).ThenBy(one => one.Interview.File, StringComparer.Ordinal)], problems)).ToList();
        var questions = students.SelectMany(student => student.Cells.Keys).Distinct()
            .OrderBy(key => key.Bank, StringComparer.Ordinal).ThenBy(key => PlaceOf(snapshot, key)).ThenBy(key => key.Id, StringComparer.Ordinal).ToList();
        var named = problems.Order(StringComparer.Ordinal).ToList();
        return new(students, questions, named.Count <= MostProblems ? named : [.. named.Take(MostProblems), $"{named.Count - MostProblems} more problems"]);
    }

    private static Student StudentOf(string name, IReadOnlyList<ReadTranscript> transcripts, ConcurrentBag<string> problems)
    {
        var cells = new Dictionary<QuestionKey, StudentCell>();
        var interviews = new Dictionary<string, ClassInterview>();
        foreach (var (_, interview, asks) in transcripts)
        {
            if (!interviews.TryAdd(interview.Interview, interview))
            {
                problems.Add($"{interview.File}: is the same interview as {interviews[interview.Interview].File}, and does not count again");
                continue;
            }

            foreach (var (question, cell) in asks)
                cells[question] = cells.TryGetValue(question, out var before) ? cell with { Times = before.Times + 1 } : cell;
        }

        return new(name, [.. interviews.Values], cells);
    }

    private static int PlaceOf(Snapshot snapshot, QuestionKey key) => snapshot.BankNamed(key.Bank)?.Find(key.Id)?.Line ?? int.MaxValue;

    /// <summary>A transcript as far as a table needs it: its text is gone.</summary>
    private sealed record ReadTranscript(string Student, ClassInterview Interview, IReadOnlyList<(QuestionKey Question, StudentCell Cell)> Asks)
    {
        public static ReadTranscript? Of(string file, Transcript transcript, Dictionary<string, string> hashes, ConcurrentBag<string> problems)
        {
            foreach (var problem in transcript.Problems)
                problems.Add($"{file}:{problem.Line + 1}: {problem.Message}");
            if (transcript.Header is not { } header)
                return null;
            bool? same = hashes.TryGetValue(header.Bank, out var hash) ? hash == header.BankHash : null;
            return new(
                StudentIn(file), new(file, header.Interview, header.Bank, header.BankHash, same, header.Grader, header.Started),
                [.. transcript.Asks.Where(ask => !ask.IsOpen).Select(ask => (new QuestionKey(header.Bank, ask.Question), CellOf(ask)))]);
        }

        // The first reply is the one that counts.
        private static StudentCell CellOf(Ask ask) => ask.Grades is [var first, ..]
            ? new(first.Score, first.Points.Count(point => point.IsOwnWord || point.IsByHand), 1, ask.At)
            : new(ask.Ending == AskEnding.Shown ? 0 : null, 0, 1, ask.At);

        private static string StudentIn(string file)
        {
            var slash = file.IndexOf('/');
            return slash > 0 ? file[..slash] : file[..^TranscriptReader.Suffix.Length];
        }
    }
}
