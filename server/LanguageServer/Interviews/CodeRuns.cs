using FlaskPrep.Core.Exercises;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.Exercises;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Runs the code of a reply on the real Flask, and keeps what came of it for the findings.</summary>
internal sealed class CodeRuns(Workspace workspace, Func<Action, bool> post, Client client, TimeProvider time) : IAsyncDisposable
{
    private const string Agree = "Run Without a Sandbox";

    private readonly Standby standby = new(time);

    /// <summary>Code is about to be written: a Python is started, so that it stands ready when the code comes.</summary>
    public void Prepare(ServerSnapshot snapshot, Document document, int offset)
    {
        if (ExerciseAt(snapshot, document, offset) is var (_, exercise))
            standby.Prepare(Wishes(snapshot, document.Uri).Wishes, exercise.Packages);
    }

    /// <summary>The run of the code at an offset; null where the question there is not answered in code. The same code is run once.</summary>
    public async Task<CodeRun?> OfAsync(ServerSnapshot snapshot, Document document, int offset, CancellationToken cancel)
    {
        if (ExerciseAt(snapshot, document, offset) is not var (ask, exercise) || CodeReply.Of(document.Transcript, ask) is not { } reply)
            return null;
        if (workspace.Current.CodeRuns.GetValueOrDefault(document.Uri) is { Run.Refusal: null } known && known.Ask == ask.Number && known.Code == reply.Code)
            return known;
        var (folder, wishes) = Wishes(snapshot, document.Uri);
        var run = await ExerciseRunner.RunAsync(exercise, reply.Code, wishes, withoutFence: false, cancel, standby).ConfigureAwait(false);
        if (run.IsFenceMissing && folder is not null && await AgreesAsync(folder, cancel).ConfigureAwait(false))
            run = await ExerciseRunner.RunAsync(exercise, reply.Code, wishes, withoutFence: true, cancel).ConfigureAwait(false);
        var ran = new CodeRun(ask.Number, reply.Code, run);
        post(() => workspace.Ran(document.Uri, ran));
        return ran;
    }

    public ValueTask DisposeAsync() => standby.DisposeAsync();

    private static (Ask Ask, Exercise Exercise)? ExerciseAt(ServerSnapshot snapshot, Document document, int offset)
    {
        var transcript = document.Transcript;
        if ((transcript.AskAt(offset) ?? transcript.OpenAsk) is not { } ask || transcript.Header is not { } header || snapshot.Index.BankNamed(header.Bank) is not { } bank)
            return null;
        return AskedQuestion.In(bank, transcript, ask) is { } question && bank.ExerciseOf(question) is { } exercise ? (ask, exercise) : null;
    }

    private static (string? TrustedFolder, InterpreterWishes Wishes) Wishes(ServerSnapshot snapshot, DocumentUri uri)
    {
        var folder = snapshot.Index.VaultOf(uri)?.Folder.Path;
        var trusted = folder is not null && (snapshot.Client.TrustsFolders || FolderConsents.Has(FolderConsent.Trusted, folder)) ? folder : null;
        var settings = snapshot.Index.SettingsAt(uri);
        return (trusted, InterpreterWishes.OfEnvironment(null, settings.Python ?? (trusted is null ? null : settings.FolderPython), trusted));
    }

    /// <summary>Asks once for a trusted folder, in words that say what it means.</summary>
    private async Task<bool> AgreesAsync(string folder, CancellationToken cancel)
    {
        if (FolderConsents.Has(FolderConsent.Unfenced, folder))
            return true;
        try
        {
            var words = $"There is no sandbox here, so your code would run as you: it can read, change and delete your files and use your network, as any program that you start. Run your own code in {folder} without a sandbox from now on?";
            var chosen = await client.ShowMessageRequestAsync(new(MessageType.Warning, words) { Actions = [new(Agree), new("Leave It")] }, cancel).ConfigureAwait(false);
            if (chosen?.Title != Agree)
                return false;
            FolderConsents.Give(FolderConsent.Unfenced, folder);
            return true;
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
