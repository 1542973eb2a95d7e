using System.Collections.Immutable;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Tests.Support;

/// <summary>A snapshot over the real seed with one open note, <c>/notes/note.md</c>, in the folder <c>/notes</c>.</summary>
public sealed class World
{
    private static readonly Lazy<BuiltIns> Seed = new(() =>
    {
        var (builtIns, problems) = BuiltIns.Read(SeedFolder.BuiltIn);
        Assert.Empty(problems);
        return builtIns;
    });

    private readonly Dictionary<DocumentUri, NoteSummary> closed = [];
    private readonly List<Bank> banks = [];

    public static BuiltIns BuiltIns => Seed.Value;

    public static Bank SeedBank => Seed.Value.Banks[SeedFolder.FlaskInterview];

    public static Bank ModernBank => Seed.Value.Banks[SeedFolder.FlaskModern];

    public static DocumentUri Folder { get; } = DocumentUri.FromPath("/notes");

    public static DocumentUri Uri { get; } = DocumentUri.FromPath("/notes/note.md");

    public Settings Settings { get; init; } = Settings.Default;

    public bool IsCodeRepository { get; init; }

    public bool HasSettingsFile { get; init; }

    public Installed Installed { get; init; } = Installed.Unknown;

    public ImmutableHashSet<QuestionKey> OpenAsks { get; init; } = [];

    /// <summary>Adds a closed note to the folder.</summary>
    public World WithNote(string name, string text = "")
    {
        var uri = Folder.Child(name);
        closed[uri] = NoteSummary.Of(uri, Note.Read(new SourceText(text)));
        return this;
    }

    /// <summary>Adds a bank of the folder's own.</summary>
    public World WithBank(string name, string text, BankSidecar? sidecar = null)
    {
        banks.Add(BankReader.Read(name, Folder.Child($"{name}.bank.md"), new SourceText(text), sidecar ?? BankSidecar.Empty));
        return this;
    }

    /// <summary>Opens a bank of the folder's own; the note is not open.</summary>
    public (Snapshot Snapshot, DocumentUri Uri) OpenBank(string name, string text, BankSidecar? sidecar = null)
    {
        var snapshot = WithBank(name, text, sidecar).Open("");
        var uri = Folder.Child($"{name}.bank.md");
        return (snapshot with { Documents = ImmutableDictionary<DocumentUri, Document>.Empty.Add(uri, new Document(uri, 1, new SourceText(text))) }, uri);
    }

    /// <summary>The terms in a text, whether it is about a bank or not.</summary>
    public static IReadOnlyList<TermMatch> Matches(string text)
    {
        var snapshot = new World().Open(text);
        return snapshot.Documents[Uri].Matches(snapshot.Terms);
    }

    public Snapshot Open(string text)
    {
        var file = HasSettingsFile ? new SettingsFile(Folder.Child("flaskprep.json"), "{}", null) : null;
        var vault = Vault.Of(Folder, Settings, file, IsCodeRepository, Installed).With(NoteSet.Empty.With(closed.Values, []), [.. banks.Select(bank => bank.Uri)]);
        var document = new Document(Uri, 1, new SourceText(text));
        return new Snapshot { OpenAsks = OpenAsks, Documents = ImmutableDictionary<DocumentUri, Document>.Empty.Add(Uri, document) }
            .WithFolders(BuiltIns, [new FolderContents(vault, banks)], Settings.Default);
    }
}
