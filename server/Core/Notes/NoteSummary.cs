using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>What is kept of a closed note: no text, no tree.</summary>
public sealed class NoteSummary
{
    private NoteSummary(DocumentUri uri, Note note)
    {
        Uri = uri;
        Name = NameOf(uri);
        Headings = note.Headings;
        References = note.References;
        Mentions = note.Mentions;
        IsDeclared = note.IsDeclared;
        Lines = LineMap.Of(note.Source);
    }

    /// <summary>Its file.</summary>
    public DocumentUri Uri { get; }

    /// <summary>What a wiki link calls it: the file's name without its extension.</summary>
    public string Name { get; }

    /// <summary>For finding a section.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>For finding who refers to a question.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>The same for plain words.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <inheritdoc cref="Note.IsDeclared"/>
    public bool? IsDeclared { get; }

    /// <summary>For saying at which line and column they are.</summary>
    public LineMap Lines { get; }

    public static NoteSummary Of(DocumentUri uri, Note note) => new(uri, note);

    /// <summary>What a wiki link calls the note in a file.</summary>
    public static string NameOf(DocumentUri uri)
    {
        var file = uri.FileName;
        var dot = file.LastIndexOf('.');
        return dot < 0 || dot == file.Length - 1 ? file : file[..dot];
    }
}
