using System.Collections.Concurrent;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>
/// Matches the sections of notes with the points of a bank's questions; a note needs no reference. The notes are shown twice, so that not all of them need
/// be held: first to see which are about the bank, then those to be read. Both may be done from many threads. A question is graded when it is first asked for, for
/// that takes as long as reading a hundred notes.
/// </summary>
public sealed class NotesReviewer
{
    private readonly Snapshot snapshot;
    private readonly Bank bank;
    private readonly BankQuestion[] questions;
    private readonly ReviewScope scope;
    private readonly ReviewFilter filter;
    private readonly CandidateList[] candidates;
    private readonly Lazy<QuestionReview>[] reviews;
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<DocumentUri, NoteRelation> relations = [];
    private readonly ConcurrentBag<Challenge> challenges = [];

    /// <param name="snapshot">What is known; a question that may not be seen now is not reviewed.</param>
    /// <param name="bank">Whose questions. One without an answer has no points to compare, and is left out.</param>
    public NotesReviewer(Snapshot snapshot, Bank bank)
    {
        this.snapshot = snapshot;
        this.bank = bank;
        questions = [.. snapshot.QuestionsOf(bank).Where(asked => asked.Question.KeyPoints.Count > 0)];
        scope = new(snapshot, bank);
        filter = new(bank, [.. questions.Select(asked => asked.Question)]);
        candidates = [.. questions.Select(_ => new CandidateList())];
        reviews = [.. questions.Select((_, i) => new Lazy<QuestionReview>(() => Grade(i)))];
        for (var i = 0; i < questions.Length; i++)
            places.TryAdd(questions[i].Question.Id, i);
    }

    /// <summary>First: whether a note is about the bank.</summary>
    public void Look(Document note) => relations[note.Uri] = scope.RelationOf(note);

    /// <summary>Then: the notes to be read.</summary>
    public IReadOnlyList<DocumentUri> Reviewed => ReviewScope.Reviewed(relations);

    public void Read(Document note)
    {
        foreach (var challenge in Challenges.Of(snapshot, note))
            challenges.Add(challenge);
        var sections = NoteSections.Of(note.Note);
        var stems = new HashSet<string>[sections.Count == 0 ? 0 : sections.Max(section => section.First + 1)];
        var texts = sections.Select(section => SectionWords.Text(snapshot, note, section.Span)).ToList();
        for (var i = 0; i < sections.Count; i++)
            if (sections[i].Count == 1)
                stems[sections[i].First] = SectionWords.Stems(texts[i]);
        IReadOnlyList<string>? anchors = null;
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            var own = section.Count == 1 ? stems[section.First] : [.. stems.Skip(section.First).Take(section.Count).SelectMany(part => part)];
            foreach (var (question, words) in filter.Candidates(SectionWords.Stems(section.Title), own))
                candidates[question].Add(new(PlaceOf(section), texts[i], words, section.First, section.Count));
        }

        NotePlace PlaceOf(NoteSection section) => new(
            note.Uri, note.Source.Lines.LineOf(section.Span.Start), section.Title,
            section.Heading < 0 ? "" : (anchors ??= HeadingAnchors.Of(note.Note.Headings))[section.Heading]);
    }

    /// <summary>Grades the sections that were found for one question, once all notes are read; null for a question that is left out.</summary>
    public QuestionReview? ReviewOf(string id) => places.TryGetValue(id, out var i) ? reviews[i].Value : null;

    /// <summary>The same if it was graded already.</summary>
    public QuestionReview? Graded(string id) => places.TryGetValue(id, out var i) && reviews[i].IsValueCreated ? reviews[i].Value : null;

    /// <summary>Grades all that is not graded yet.</summary>
    public NotesReview Result(CancellationToken cancel)
    {
        Parallel.ForEach(reviews, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, review => _ = review.Value);
        return new(bank, relations.Count, relations.Values.Count(relation => relation == NoteRelation.About), [.. reviews.Select(review => review.Value)],
            [.. challenges.OrderBy(challenge => challenge.Note.ToString(), StringComparer.Ordinal).ThenBy(challenge => challenge.Position.Line).ThenBy(challenge => challenge.Position.Column)]);
    }

    private QuestionReview Grade(int question)
    {
        var review = QuestionGrader.Review(questions[question], candidates[question].Best);
        // A reviewer may be kept for long, the texts of the sections need not be.
        candidates[question] = new();
        return review;
    }
}
