using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Reads the questions out of documents. Never fails: a document without questions is a bank without questions.</summary>
public static class BankReader
{
    /// <summary>A bank that is one document.</summary>
    public static Bank Read(string name, DocumentUri uri, SourceText source, BankSidecar sidecar)
    {
        var document = MarkdownScanner.Scan(source.Text);
        return new(name, uri, source, new QuestionReader(document, MarkerJudge.Markers(document, IsNamed(uri, document)), new QuestionIds(), sidecar).ReadAll(), sidecar);
    }

    /// <summary>A file that somebody called a bank needs less to show that it is one.</summary>
    private static bool IsNamed(DocumentUri uri, ScannedDocument document) =>
        uri.FileName.EndsWith(".bank.md", StringComparison.OrdinalIgnoreCase) || FrontMatter.Read(document.FrontMatter.In(document.Text))["bank"] is not null;

    /// <summary>The questions of one file of a bank as the file reads now, which may be newer than the bank.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="file">The file, one of the bank's.</param>
    /// <param name="text">What is in it now.</param>
    public static IReadOnlyList<Question> QuestionsOf(Bank bank, DocumentUri file, SourceText text)
    {
        if (bank.PageAt(file) is not { } page)
            return bank.Text.Text == text.Text ? bank.Questions : Read(bank.Name, file, text, bank.Sidecar).Questions;
        return page.Text.Text == text.Text
            ? [.. bank.Questions.Where(question => question.Page == page)]
            : [.. PageReader.Read(page with { Text = text }, new QuestionIds(), bank.Sidecar)];
    }

    /// <summary>A bank that is a folder, mostly with one question a file.</summary>
    /// <param name="name">The bank's name.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="pages">Its files, in the order of the bank.</param>
    /// <param name="sidecar">What stands beside the folder.</param>
    public static Bank ReadFolder(string name, DocumentUri folder, IReadOnlyList<QuestionPage> pages, BankSidecar sidecar)
    {
        var ids = new QuestionIds();
        var questions = new List<Question>();
        foreach (var page in pages)
            questions.AddRange(PageReader.Read(page, ids, sidecar));
        // The hash of a bank's text says whether it is still the same bank.
        return new(name, folder, new SourceText(string.Join('\n', pages.Select(page => page.Text.Text))), questions, sidecar, pages);
    }
}
