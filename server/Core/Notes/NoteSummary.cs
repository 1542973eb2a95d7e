using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>
/// What is kept of a closed note: no text, no tree, and the rest packed. Of dozens of objects for each of ten thousand notes the collector of memory would take
/// longer than a person who is typing should wait.
/// </summary>
public sealed class NoteSummary
{
    private readonly PackedNote packed;

    private NoteSummary(DocumentUri uri, Note note)
    {
        Uri = uri;
        packed = PackedNote.Of(note);
        IsDeclared = note.IsDeclared;
        Lines = LineMap.Of(note.Source);
    }

    /// <summary>Its file.</summary>
    public DocumentUri Uri { get; }

    /// <summary>What a wiki link calls it: the file's name without its extension.</summary>
    public string Name => NameOf(Uri);

    /// <inheritdoc cref="Note.IsDeclared"/>
    public bool? IsDeclared { get; }

    /// <summary>For saying at which line and column they are.</summary>
    public LineMap Lines { get; }

    /// <summary>For finding a section. Unpacked at each call, as the others are.</summary>
    public IReadOnlyList<Heading> ReadHeadings() => packed.Headings();

    /// <summary>For finding who refers to a question.</summary>
    public IReadOnlyList<Reference> ReadReferences() => packed.References();

    /// <summary>Those of one question, in any bank or none; the case of the id is ignored.</summary>
    public IReadOnlyList<Reference> ReadReferences(string id) => packed.References(id);

    /// <summary>The same for plain words.</summary>
    public IReadOnlyList<Mention> ReadMentions() => packed.Mentions();

    public static NoteSummary Of(DocumentUri uri, Note note) => new(uri, note);

    /// <summary>What a wiki link calls the note in a file.</summary>
    public static string NameOf(DocumentUri uri)
    {
        var file = uri.FileName;
        var dot = file.LastIndexOf('.');
        return dot < 0 || dot == file.Length - 1 ? file : file[..dot];
    }
}
