using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Rules;
using FlaskPrep.LanguageServer.CodeActions;
using FlaskPrep.LanguageServer.Commands;
using FlaskPrep.LanguageServer.Completions;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Tests.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

/// <summary>While a question is being asked, no method tells a word of its answer: one loop over all that the server answers to.</summary>
public sealed partial class OpenAskTests : IAsyncLifetime
{
    private static readonly ClientProfile Client = ClientProfile.Plain with
    {
        HoverMarkdown = true, CompletionMarkdown = true, DefinitionLinks = true, PullsDiagnostics = true, CodeActionLiterals = true, DocumentChanges = true,
    };

    /// <summary>A note that gives every feature something to say: all questions, all terms, right and wrong, and all that is said wrongly.</summary>
    private static readonly string Note = string.Join("\n\n",
    [
        "# Flask", "[[", "Q", "[[Q99]] [[Q21]] [[Q0]]",
        .. World.SeedBank.Questions.Select(question => $"[[{question.Id}]] ![[{question.Id}|x]] {question.Id}"),
        .. World.SeedBank.Terms.SelectMany(term => term.Aliases.Concat(term.Misspellings).Prepend(term.Name)).Select(word => $"And `{word}` is {word}."),
        .. Facts(),
    ]);

    /// <summary>The words in which every answer is wrapped.</summary>
    private static readonly string[] OurOwn =
    [
        "Asked as", "Correction", "A stronger answer adds", "In the bank", "The whole answer", "Source", "Question banks", "it has 20 questions", World.ModernBank.Name,
        "statements an interviewer would challenge", "Practice", "references", "last grade", "its names stay. In a bank of your own both questions and the bank can be renamed",
        "Turn off for this line in this file in this folder", .. Inspector.Codes.Select(code => code.Replace('-', ' ')),
        // A hover links to the bank, and wherever that lies, its folders have names.
        World.SeedBank.Uri.ToString(), AppContext.BaseDirectory,
    ];

    private static readonly LineStart[] Lines = [.. Starts()];

    private readonly TestFolder folder = new();
    private EditorSession server = null!;

    private sealed record LineStart(int Line, IReadOnlyList<int> Words);

    public ValueTask InitializeAsync()
    {
        server = new EditorSession(folder);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task No_method_tells_a_word_of_what_is_being_asked()
    {
        var told = new List<string>();
        foreach (var asked in World.SeedBank.Questions)
        {
            var secret = SecretOf(asked);
            var snapshot = new ServerSnapshot(new World { OpenAsks = [new(World.SeedBank.Name, asked.Id)], Settings = new() { HeadingLenses = true } }.Open(Note), Client);
            foreach (var method in server.MethodTable.Reads)
            foreach (var parameters in ParametersOf(method))
            {
                var answer = await AskAsync(method, snapshot, parameters);
                told.AddRange(secret.Where(word => Tells(answer, word) && !Tells(parameters, word)).Select(word => $"{asked.Id}: {method} tells “{word}” for {parameters}"));
            }
        }

        Assert.True(told.Count == 0, string.Join('\n', told.Take(20)));
    }

    [Fact]
    public async Task In_an_interview_no_method_says_anything_but_the_names_of_its_acts()
    {
        const string Header = "---\ninterview: 01JDA9Z4T0ABCDEFGHJKMNPQRS\nbank: flask-interview\nquestions: Q1\nversion: 1\n---\n\n## 1. What? <!-- ask: 1 Q1 2026-11-22T09:03:12Z -->\n\n";
        var uri = World.Folder.Child("interviews/a.interview.md");
        var index = new World().Open("");
        var snapshot = new ServerSnapshot(
            (index with { Documents = index.Documents.Add(uri, new(uri, 1, new(Header + Note))) }).WithOpenAsks(), Client);
        Assert.Single(snapshot.Index.OpenAsks);
        string[] names = [uri.ToString(), "quickfix", "1. What?", .. Enum.GetValues<InterviewAct>().SelectMany(act => new[] { InterviewCommand.Id(act), InterviewCommand.Title(act) })];
        foreach (var method in server.MethodTable.Reads.Where(method => method.StartsWith("textDocument/", StringComparison.Ordinal)))
        foreach (var parameters in ParametersOf(method))
        {
            var there = LineNumber().Replace(parameters.Replace(World.Uri.ToString(), uri.ToString()), match => $"\"line\":{int.Parse(match.Groups[1].Value) + Header.Count(c => c == '\n')}");
            var answer = await AskAsync(method, snapshot, there);
            Assert.Empty(answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(method == "textDocument/diagnostic" ? ["full"] : names));
        }
    }

    [Fact]
    public async Task The_same_loop_finds_them_when_nothing_is_asked()
    {
        var snapshot = new ServerSnapshot(new World().Open(Note), Client);
        foreach (var asked in World.SeedBank.Questions)
        {
            var found = false;
            foreach (var parameters in ParametersOf("textDocument/hover"))
                found |= Tells(await AskAsync("textDocument/hover", snapshot, parameters), asked.Id);
            Assert.True(found, asked.Id);
        }
    }

    private async Task<string> AskAsync(string method, ServerSnapshot snapshot, string parameters)
    {
        Assert.True(server.MethodTable.TryRead(method, out var handler));
        try
        {
            var answer = await handler(snapshot, RequestId.Of(1), Encoding.UTF8.GetBytes(parameters), TestContext.Current.CancellationToken);
            using var json = JsonDocument.Parse(answer);
            return string.Join('\n', Texts(json.RootElement.GetProperty("result")));
        }
        catch (ResponseErrorException refusal)
        {
            // A person reads that, too.
            return refusal.Message;
        }
    }

    /// <summary>All that a person could read in an answer.</summary>
    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    /// <summary>How a client calls each method; a new one needs a line here.</summary>
    private static IEnumerable<string> ParametersOf(string method) => method switch
    {
        // All references and the first terms: what stands below is found in the same way as for a hover.
        "textDocument/documentHighlight" => Lines.Take(100).SelectMany(line => line.Words.Select(word => At(line.Line, word))),
        "textDocument/references" => Lines.Take(100).SelectMany(line => line.Words.Select(word => At(line.Line, word).TrimEnd('}') + "},\"context\":{\"includeDeclaration\":true}}")),
        "workspace/symbol" => ["{\"query\":\"\"}"],
        // The findings of each file as textDocument/diagnostic has them; it waits for a change of the server's own, which there is none of here.
        "workspace/diagnostic" => [],
        "textDocument/hover" or "textDocument/definition" or "textDocument/prepareRename" => Lines.SelectMany(line => line.Words.Select(word => At(line.Line, word))),
        "textDocument/completion" => [At(2, 2), At(4, 1)],
        "completionItem/resolve" => Items,
        "codeLens/resolve" => World.SeedBank.Questions.Select(question =>
            $$"""{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1} },"data":["{{World.Uri}}","{{World.SeedBank.Name}}","{{question.Id}}"]}"""),
        "textDocument/diagnostic" or "textDocument/codeLens" or "textDocument/documentSymbol" or "textDocument/foldingRange" or "textDocument/documentLink" => [$$$"""{"textDocument":{"uri":"{{{World.Uri}}}"}}"""],
        "textDocument/codeAction" =>
            [$$$"""{"textDocument":{"uri":"{{{World.Uri}}}"},"range":{"start":{"line":0,"character":0},"end":{"line":99999,"character":0}},"context":{"diagnostics":[]}}"""],
        "textDocument/rename" => Lines.SelectMany(line => line.Words.Select(word => At(line.Line, word)[..^1] + ",\"newName\":\"x\"}")),
        "workspace/willRenameFiles" => [$$"""{"files":[{"oldUri":"{{World.SeedBank.Uri}}","newUri":"{{World.Uri}}"}]}"""],
        "codeAction/resolve" => NoteActions.Kinds.Append(FixAll.Kind).SelectMany(kind =>
            World.SeedBank.Questions.Select(question => $$"""{"title":"x","kind":"{{kind}}","data":["{{World.Uri}}",1,{{MentionOf(question)}}]}""")),
        "textDocument/inlayHint" =>
            [$$$"""{"textDocument":{"uri":"{{{World.Uri}}}"},"range":{"start":{"line":0,"character":0},"end":{"line":99999,"character":0} } }"""],
        "workspace/executeCommand" => [$$"""{"command":"{{ExecuteCommandFeature.CheckSetup}}"}""", $$"""{"command":"{{ReviewNotesCommand.Id}}"}""", $$"""{"command":"{{PreviewQuestions.Id}}"}"""],
        _ => throw new InvalidOperationException($"{method} is new: say here how it is called"),
    };

    /// <summary>Items that the client got before the question was asked.</summary>
    private static IEnumerable<string> Items => World.SeedBank.Questions
        .Select(question => $$"""{"label":"x","data":{{CompletionResolve.Data(new(World.SeedBank, question)).GetRawText()}}}""");

    private static int MentionOf(Question question) => Note.IndexOf($"|x]] {question.Id}\n", StringComparison.Ordinal) + "|x]] ".Length;

    private static string At(int line, int character) =>
        $$$"""{"textDocument":{"uri":"{{{World.Uri}}}"},"position":{"line":{{{line}}},"character":{{{character}}}}}""";

    /// <summary>Its id, and the words of its title, answer, definitions and corrections that nothing else has: not the note, not another question.</summary>
    private static HashSet<string> SecretOf(Question asked)
    {
        var others = World.SeedBank.Questions.Where(question => question != asked).Select(Telling).Append(Note);
        var common = others.Concat(OurOwn).SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [asked.Id, .. WordsOf(Telling(asked)).Where(word => !common.Contains(word))];
    }

    private static string Telling(Question question) => string.Join(' ',
    [
        question.Title, question.Answer, World.SeedBank.CorrectedAnswer(question), .. question.KeyPoints.Select(point => point.Text),
        .. World.SeedBank.ErrataOf(question).SelectMany(erratum => new[] { erratum.Summary, erratum.Correction, erratum.Source }),
        .. World.SeedBank.Terms.Where(term => term.Question == question.Id).SelectMany(term => new[] { term.Definition, term.Source }),
        .. World.BuiltIns.Facts.Facts.Where(fact => fact.Question is null || fact.Question == question.Id)
            .SelectMany(fact => new[] { fact.Message, fact.Correction, fact.Source, fact.Fix?.Title ?? "", fact.Fix?.Replacement ?? "" }),
    ]);

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value).Where(word => word.Length > 3);

    private static bool Tells(string answer, string word)
    {
        for (var at = answer.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = answer.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if (!IsLetter(answer, at - 1) && !IsLetter(answer, at + word.Length))
                return true;
        return false;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    private static IEnumerable<string> Facts()
    {
        var facts = JsonElement.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "flask-facts.json"))).GetProperty("facts");
        return facts.EnumerateArray().Where(fact => fact.TryGetProperty("fires", out _))
            .SelectMany(fact => fact.GetProperty("fires").EnumerateArray()).Select(text => text.GetString()!);
    }

    private static IEnumerable<LineStart> Starts()
    {
        // A word in code and the same word in prose are two; any further one is answered as these are.
        var (line, seen) = (0, new HashSet<string>());
        foreach (var text in Note.Split('\n'))
            yield return new(line++, [.. Word().Matches(text).Where(match => seen.Add(text[Math.Max(match.Index - 1, 0)] + match.Value)).Select(match => match.Index)]);
    }

    [GeneratedRegex(@"""line"":(\d+)")]
    private static partial Regex LineNumber();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
