using System.Collections.Immutable;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>A workspace folder with notes. Replaced when something on disk changes, never on a keystroke.</summary>
public sealed class Vault
{
    private Vault(
        DocumentUri folder, Settings settings, SettingsFile? settingsFile, bool isCodeRepository, NoteSet notes, ImmutableHashSet<DocumentUri> banks,
        Installed? installed = null)
    {
        Folder = folder;
        Installed = installed ?? Installed.Unknown;
        Settings = settings;
        SettingsFile = settingsFile;
        IsCodeRepository = isCodeRepository;
        Notes = notes;
        Banks = banks;
    }

    /// <summary>A folder without files.</summary>
    public static Vault Of(DocumentUri folder, Settings settings, SettingsFile? settingsFile, bool isCodeRepository, Installed? installed = null) =>
        new(folder, settings, settingsFile, isCodeRepository, NoteSet.Empty, [], installed);

    /// <summary>A folder that is still to be read: until then its notes have no findings, lest they come and go.</summary>
    public static Vault Unread(DocumentUri folder) => new(folder, Settings.Default, null, false, NoteSet.Empty, [])
    {
        IsRead = false,
    };

    /// <summary>This folder with other files in it.</summary>
    public Vault With(NoteSet notes, ImmutableHashSet<DocumentUri> banks) =>
        new(Folder, Settings, SettingsFile, IsCodeRepository, notes, banks, Installed);

    public bool IsRead { get; private init; } = true;

    public DocumentUri Folder { get; }

    public Settings Settings { get; }

    /// <summary>The folder's <c>flaskprep.json</c>, or null.</summary>
    public SettingsFile? SettingsFile { get; }

    /// <summary>True if it has a <c>pyproject.toml</c>, a <c>package.json</c> or the like at its root.</summary>
    public bool IsCodeRepository { get; }

    /// <summary>The versions that its files and settings name.</summary>
    public Installed Installed { get; }

    public NoteSet Notes { get; }

    /// <summary>The files of this folder that are banks.</summary>
    public ImmutableHashSet<DocumentUri> Banks { get; }

    /// <summary>True if the folder itself shows that its notes are about a bank: nobody put that there by chance.</summary>
    public bool IsAboutBanks => SettingsFile is not null || !Banks.IsEmpty || Notes.IsTelling;

    /// <summary>In a repository of code findings wait until somebody asks for them.</summary>
    public bool IsWaiting => Settings.Enabled && IsCodeRepository && !IsAboutBanks;

    /// <summary>True if <c>[[name]]</c> is a note of this folder.</summary>
    public bool HasNoteNamed(string name) => Notes.HasNoteNamed(name);
}
