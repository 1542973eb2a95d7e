using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>Code in an interview, in an editor: the block, the run, the grade.</summary>
public sealed class CodeInterviewTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly TestFolder data = new();

    [Fact]
    public async Task Code_is_run_and_graded_by_what_it_does()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 40);
        while (!await IsCodeAsync(editor))
            await editor.ActAsync("skip");
        await editor.ActAsync("answerInCode");
        Assert.Contains("> **In code:** ", editor.Text);
        Assert.DoesNotContain("answerInCode", await ActionsAsync(editor));
        await editor.ReplaceAsync(editor.Text[..editor.Text.LastIndexOf("```python", StringComparison.Ordinal)] + "```python\nx = 1\ny = z\n```\n");
        var said = await SaidAsync(editor, "runCode");
        Assert.SkipWhen(said.Contains("cannot be run here"), said);
        Assert.Contains("line 2: NameError", said);
        Assert.Empty(editor.Marks("grade: "));
        var line = editor.Text.Split('\n').ToList().IndexOf("y = z");
        editor.Session.NextNotification("textDocument/publishDiagnostics", parameters => parameters.GetProperty("diagnostics").EnumerateArray().Any(one =>
            one.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32() == line && one.GetProperty("message").GetString()!.Contains("NameError")));
        await editor.ActAsync("submit");
        Assert.Contains("it does not, “line 2: NameError", editor.Text);
        Assert.Single(editor.Marks("grade: "));
    }

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    private static async Task<bool> IsCodeAsync(InterviewEditor editor) => (await ActionsAsync(editor)).Contains("answerInCode", StringComparison.Ordinal);

    private static async Task<string> ActionsAsync(InterviewEditor editor)
    {
        var line = editor.Text.TrimEnd().Count(c => c == '\n');
        return (await editor.Session.RequestAsync("textDocument/codeAction",
            $$$"""{"textDocument":{"uri":{{{EditorSession.Json(editor.Uri)}}}},"range":{"start":{"line":{{{line}}},"character":0},"end":{"line":{{{line}}},"character":0}},"context":{"diagnostics":[]}}""")).GetRawText();
    }

    private static async Task<string> SaidAsync(InterviewEditor editor, string act) => (await editor.ActAsync(act)).GetProperty("message").GetString()!;
}
