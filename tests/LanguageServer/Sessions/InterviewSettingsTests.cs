using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>What a folder says in its <c>flaskprep.json</c> counts for the interviews that begin in it.</summary>
public sealed class InterviewSettingsTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder()
        .With("flaskprep.json", """{"defaultBank": "shop"}""")
        .With("shop.bank.md", "# Shop\n\n## Q1. What is a Blueprint?\n\nA Blueprint groups the views of one part of an application.\n");

    private readonly TestFolder data = new();

    [Fact]
    public async Task An_interview_asks_from_the_folders_default_bank()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, count: 1);
        Assert.Contains("\nbank: shop\n", editor.Text);
    }

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }
}
