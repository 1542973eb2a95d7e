using System.IO.Pipelines;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Configuration;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Scheduling;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

public sealed class FolderLoaderTests : IDisposable
{
    private readonly TestFolder folder = new();

    /// <summary>A client without settings has nothing to be waited for, and so nothing that would leave the caller's turn by itself.</summary>
    [Fact]
    public async Task Who_asks_for_a_folder_does_not_wait_for_its_reading()
    {
        folder.With("a.md", "Flask");
        var connection = new LanguageServerConnection<string>(new Pipe().Reader, new Pipe().Writer, new MethodTable<string>(), () => "");
        var workspace = new Workspace();
        var uri = DocumentUri.FromPath(folder.Path);
        workspace.Begin(ClientProfile.Plain, [uri]);
        using var asked = new ManualResetEventSlim();
        var cameBackFirst = false;
        using var loader = new FolderLoader(workspace, Post, connection.Client, new(connection.Client, SilentLog.Instance), SilentLog.Instance, TimeProvider.System);
        var reading = loader.ReloadAsync([uri], default);
        asked.Set();
        await reading;
        Assert.True(cameBackFirst);
        Assert.Single(workspace.Contents(uri)!.Vault.Notes);

        bool Post(Action change)
        {
            cameBackFirst = asked.Wait(TimeSpan.FromSeconds(5));
            change();
            return true;
        }
    }

    public void Dispose() => folder.Dispose();
}
