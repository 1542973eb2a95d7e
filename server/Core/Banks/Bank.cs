using FlaskPrep.Core.Banks.Vocabulary;
using FlaskPrep.Core.Exercises;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>A document of questions with answers, and what is known about it.</summary>
public sealed class Bank
{
    private readonly Dictionary<string, Question> byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Erratum> errata;
    private readonly Dictionary<DocumentUri, QuestionPage>? pages;
    private readonly Lazy<IReadOnlyList<Term>> terms;

    public Bank(string name, DocumentUri uri, SourceText text, IReadOnlyList<Question> questions, BankSidecar sidecar, IReadOnlyList<QuestionPage>? pages = null)
    {
        Name = name;
        Uri = uri;
        Text = text;
        Questions = questions;
        Subject = sidecar.HasAllTerms && sidecar.Terms is [var first, ..] ? first.Name : null;
        terms = new(() => sidecar.HasAllTerms ? sidecar.Terms : [.. sidecar.Terms, .. DerivedTerms.Of(questions, sidecar.Terms)]);
        errata = sidecar.Errata.ToLookup(erratum => erratum.Question, StringComparer.OrdinalIgnoreCase);
        this.pages = pages?.ToDictionary(page => page.Uri);
        Sidecar = sidecar;
        foreach (var question in questions)
            byId.TryAdd(question.Id, question);
    }

    /// <summary>What a reference calls it: <c>react</c> in <c>[[react:Q7]]</c>.</summary>
    public string Name { get; }

    /// <summary>Its file, or its folder where each question has a file.</summary>
    public DocumentUri Uri { get; }

    /// <summary>All of its text.</summary>
    public SourceText Text { get; }

    /// <summary>What stands beside it.</summary>
    public BankSidecar Sidecar { get; }

    /// <summary>The files that it is read from.</summary>
    public IReadOnlyCollection<DocumentUri> Files => pages is null ? [Uri] : pages.Keys;

    /// <summary>True if it is read from this file.</summary>
    public bool Holds(DocumentUri file) => pages?.ContainsKey(file) ?? file == Uri;

    /// <summary>The page that a file of it is, where it is a folder; else null.</summary>
    public QuestionPage? PageAt(DocumentUri file) => pages?.GetValueOrDefault(file);

    /// <summary>What a file of it said when it was read.</summary>
    public string TextAt(DocumentUri file) => (PageAt(file)?.Text ?? Text).Text;

    /// <summary>The file that a question of it stands in.</summary>
    public DocumentUri UriOf(Question question) => question.Page?.Uri ?? Uri;

    /// <summary>The text that the spans of a question of it are in.</summary>
    public SourceText TextOf(Question question) => question.Page?.Text ?? Text;

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>What it is about in one word, where a complete list of terms says so; else null.</summary>
    public string? Subject { get; }

    /// <summary>Those written beside it, and those that its questions and answers show.</summary>
    public IReadOnlyList<Term> Terms => terms.Value;

    public Question? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>How a question is answered in code, or null where it is answered in words alone.</summary>
    public Exercise? ExerciseOf(Question question) => Sidecar.Exercises.GetValueOrDefault(question.Id);

    /// <summary>The errata of a question, corrections first.</summary>
    public IReadOnlyList<Erratum> ErrataOf(Question question) =>
        [.. errata[question.Id].Where(erratum => erratum.Verdict != Verdict.True).OrderByDescending(erratum => erratum.Verdict)];

    /// <summary>The answer with its wrong and outdated claims replaced.</summary>
    public string CorrectedAnswer(Question question)
    {
        var answer = question.Answer;
        foreach (var erratum in errata[question.Id])
            if (erratum.Replacement is { } replacement)
                answer = answer.Replace(erratum.Claim, replacement, StringComparison.Ordinal);
        return answer;
    }
}
