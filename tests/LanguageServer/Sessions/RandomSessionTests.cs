using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Renames;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>
/// A hundred thousand random steps in a folder with banks: keys, files that come and go, banks that are edited, questions that are renamed. The text of each document stays the
/// editor's, and what is known is what a server finds that is started on the folder as it is then.
/// </summary>
public sealed class RandomSessionTests : IDisposable
{
    private const int Steps = 25_000;

    private static readonly string[] Banks = ["react.bank.md", "sub/own.md"];
    private static readonly string[] Notes = ["a.md", "b.md", "sub/c.md", "sub/Q99.md", "d.markdown", "ignored/e.md"];

    private static readonly string[] Texts =
    [
        "Flask \U0001F600 Jinga2\r\n\r\nsee [[Q13]] and Q13\r", "# Head [[Q99]]\n\n![[react:Q1|x]] [[own:Q2]] \U0001F468\u200D\U0001F469 [[react:Q1]]\r\n", "\uFEFF[[Q2]] [[Q4]]\rQ4", "",
        "---\nflaskprep: true\n---\nQ13 and [[react:Q2]]", "\u2028[[react:hook]]\r\r\n[[OWN:q1]] \uD83D\r",
    ];

    private readonly TestFolder folder = new();

    // The editor's own texts of what is open.
    private readonly Dictionary<string, string> open = new(StringComparer.Ordinal);
    private int version;
    private int renamed;

    [Theory]
    [InlineData(1, PositionEncoding.Utf16)]
    [InlineData(2, PositionEncoding.Utf16)]
    [InlineData(3, PositionEncoding.Utf8)]
    [InlineData(4, PositionEncoding.Utf32)]
    public void What_is_known_is_what_a_fresh_server_finds(int seed, PositionEncoding encoding)
    {
        var random = new Random(seed);
        folder.With(".gitignore", "ignored/").With("flaskprep.json", "{}").With(Banks[0], BankText(random)).With(Banks[1], "---\nbank: own\n---\n" + BankText(random)).With("a.md", Texts[0]);
        var editor = new FolderSession(folder, encoding);
        for (var step = 0; step < Steps; step++)
        {
            Step(editor, random, encoding);
            foreach (var (name, text) in open)
                Assert.True(editor.TextOf(name) == text, $"step {step}: {name} is not what the editor has");
            if (step % 100 == 99)
                Assert.Equal(Known(Fresh(encoding)), Known(editor));
        }

        Assert.True(renamed > 10, $"only {renamed} questions were renamed");
    }

    public void Dispose() => folder.Dispose();

    private void Step(FolderSession editor, Random random, PositionEncoding encoding)
    {
        var name = random.Next(4) == 0 ? Banks[random.Next(Banks.Length)] : Notes[random.Next(Notes.Length)];
        switch (random.Next(100))
        {
            case 0 when !open.ContainsKey(name):
                open[name] = File.Exists(folder.PathOf(name)) ? TextOnDisk(name) : "";
                editor.Open(name, ++version, open[name]);
                break;
            case 1 when open.Remove(name):
                editor.Close(name);
                break;
            case 2:
                Write(name, Banks.Contains(name) ? BankText(random) : Texts[random.Next(Texts.Length)]);
                editor.ChangedOnDisk(name);
                break;
            case 3 when File.Exists(folder.PathOf(name)) && (!Banks.Contains(name) || random.Next(4) == 0):
                File.Delete(folder.PathOf(name));
                editor.ChangedOnDisk(name);
                break;
            case 4 when open.TryGetValue(name, out var saved):
                Write(name, saved);
                editor.ChangedOnDisk(name);
                break;
            case 5 when File.Exists(folder.PathOf(name)) && Notes[random.Next(Notes.Length)] is var to && !open.ContainsKey(to) && !Banks.Contains(name):
                Write(to, TextOnDisk(name));
                if (to != name)
                    File.Delete(folder.PathOf(name));
                editor.ChangedOnDisk(name, to);
                break;
            case 6:
                Rename(editor, random, encoding);
                break;
            default:
                if (open.Count > 0)
                    Type(editor, open.Keys.ElementAt(random.Next(open.Count)), random, encoding);
                break;
        }
    }

    private void Type(FolderSession editor, string name, Random random, PositionEncoding encoding)
    {
        var edit = RandomEdit.Of(open[name], random, encoding);
        // What lies beyond the end of a line or of the text is its end.
        var end = Beyond(edit.End, open[name], random, encoding);
        var start = edit.Start == edit.End ? end : new(edit.Start.Line, edit.Start.Column);
        open[name] = edit.After;
        editor.Change(name, ++version, [new(start, end, edit.NewText)]);
    }

    private static LinePosition Beyond((int Line, int Column) at, string text, Random random, PositionEncoding encoding)
    {
        var lines = new LineIndex(text);
        var position = new LinePosition(at.Line, at.Column);
        if (random.Next(8) > 0 || lines.PositionAt(lines.LineEnd(at.Line), encoding) != position)
            return position;
        return at.Line == lines.LineCount - 1 && random.Next(2) == 0 ? new(at.Line + random.Next(1, 1000), random.Next(9)) : new(at.Line, random.Next(2) == 0 ? int.MaxValue : at.Column + 1);
    }

    /// <summary>Gives a question of a bank another id, and makes the edits that the server answers with: in open files by typing, in the others on disk.</summary>
    private void Rename(FolderSession editor, Random random, PositionEncoding encoding)
    {
        var snapshot = editor.Snapshot;
        if (snapshot.Index.Banks.Where(bank => bank.Subject is null && bank.Questions.Count > 0).ToList() is not { Count: > 0 } banks)
            return;
        var bank = banks[random.Next(banks.Count)];
        if (QuestionRename.Of(snapshot, bank, bank.Questions[random.Next(bank.Questions.Count)], $"x{version}").Edit?.Changes is not { } changes)
            return;
        renamed++;
        foreach (var (uri, edits) in changes)
        {
            var name = Path.GetRelativePath(folder.Path, DocumentUri.Parse(uri).Path!).Replace('\\', '/');
            var isOpen = open.TryGetValue(name, out var text);
            text ??= TextOnDisk(name);
            var lines = new LineIndex(text);
            List<TextChange> last = [];
            // From the end, so that what stands before stays where it is.
            foreach (var edit in edits.OrderByDescending(edit => (edit.Range.Start.Line, edit.Range.Start.Character)))
            {
                var (start, end) = (new LinePosition(edit.Range.Start.Line, edit.Range.Start.Character), new LinePosition(edit.Range.End.Line, edit.Range.End.Character));
                text = string.Concat(text.AsSpan(0, lines.OffsetAt(start, encoding)), edit.NewText, text.AsSpan(lines.OffsetAt(end, encoding)));
                last.Add(new(start, end, edit.NewText));
            }

            if (isOpen)
            {
                open[name] = text;
                editor.Change(name, ++version, last);
            }
            else
            {
                Write(name, text);
                editor.ChangedOnDisk(name);
            }
        }
    }

    private FolderSession Fresh(PositionEncoding encoding)
    {
        var fresh = new FolderSession(folder, encoding);
        foreach (var (name, text) in open.OrderBy(file => file.Key, StringComparer.Ordinal))
            fresh.Open(name, 1, text);
        return fresh;
    }

    /// <summary>All that a client can see of the index.</summary>
    private List<string> Known(FolderSession session)
    {
        var (index, encoding) = (session.Snapshot.Index, session.Snapshot.Client.Encoding);
        var vault = index.Vaults[0];
        List<string> known =
        [
            .. vault.Notes.Select(note => $"{note.Uri.Path}: {string.Join(' ', note.ReadHeadings())} {string.Join(' ', note.ReadReferences())} {string.Join(' ', note.ReadMentions())} {note.IsDeclared}").Order(StringComparer.Ordinal),
            .. index.Banks.Select(bank => $"{bank.Name} {bank.Uri.Path}: {string.Join(' ', bank.Questions.Select(question => $"{question.Id} {question.Title} {question.TitleSpan}"))}"),
            $"{vault.IsAboutBanks} {vault.IsWaiting} {string.Join(' ', vault.Banks.Select(uri => uri.Path).Order(StringComparer.Ordinal))}",
        ];
        foreach (var bank in index.Banks)
        foreach (var question in bank.Questions.Where(question => bank.Subject is null || question.Number is 2 or 4 or 13))
        foreach (var place in index.References(new(bank.Name, question.Id), encoding))
            known.Add($"{bank.Name} {question.Id}: {place.Uri.Path} {place.Range} {place.Target} {place.Kind}");
        foreach (var name in open.Keys.Order(StringComparer.Ordinal))
            known.AddRange(Inspector.Inspect(index, DocumentUri.FromPath(folder.PathOf(name))).Select(finding => $"{name} {finding.Code} {finding.Span} {finding.Message}"));
        return known;
    }

    private static string BankText(Random random) => string.Concat(Enumerable.Range(1, random.Next(1, 6)).Select(number =>
        $"Q{number}. What is {(number == 3 ? "a hook" : $"thing {random.Next(9)}")}?{(random.Next(4) == 0 ? $" <!-- id: hook{number} -->" : "")}\r\n\nA: \U0001F600 See [[Q{random.Next(1, 9)}]] and Q2.\n\n"));

    private string TextOnDisk(string name) => FlaskPrep.Storage.TextFile.Read(folder.PathOf(name)).Text!.Text;

    /// <summary>With a mark at the start in half of the files, which is none of the text.</summary>
    private void Write(string name, string text) => folder.With(name, [.. name.Length % 2 == 0 ? "\uFEFF"u8 : [], .. System.Text.Encoding.UTF8.GetBytes(text)]);
}
