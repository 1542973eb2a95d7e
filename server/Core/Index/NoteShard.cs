using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>Some of the notes of a folder, and who of them refers to what: found out when first asked for, by two readers at once to the same result.</summary>
internal sealed class NoteShard
{
    private readonly Dictionary<DocumentUri, NoteSummary> notes;
    private Dictionary<string, List<NoteSummary>>? byTarget;
    private HashSet<string>? names;
    private bool? isTelling;

    private NoteShard(Dictionary<DocumentUri, NoteSummary> notes) => this.notes = notes;

    public static NoteShard Empty { get; } = new([]);

    public Dictionary<DocumentUri, NoteSummary> Notes => notes;

    /// <summary>True if a reference in it can only mean a question.</summary>
    public bool IsTelling => isTelling ??= notes.Values.Any(note => note.ReadReferences().Any(reference => reference.HasQuestionShape && !reference.MayBeQuarter));

    public bool HasNoteNamed(string name) => (names ??= Names()).Contains(name);

    /// <summary>The notes with a reference or a mention of this target.</summary>
    public IReadOnlyList<NoteSummary> PointingTo(string target) => (byTarget ??= ByTarget()).TryGetValue(target, out var found) ? found : [];

    public void Prepare()
    {
        names ??= Names();
        byTarget ??= ByTarget();
    }

    public NoteShard With(IEnumerable<NoteSummary> put, IEnumerable<DocumentUri> gone)
    {
        var changed = new Dictionary<DocumentUri, NoteSummary>(notes);
        foreach (var uri in gone)
            changed.Remove(uri);
        foreach (var note in put)
            changed[note.Uri] = note;
        return new(changed);
    }

    private HashSet<string> Names() => new(notes.Values.Select(note => note.Name), StringComparer.OrdinalIgnoreCase);

    private Dictionary<string, List<NoteSummary>> ByTarget()
    {
        var found = new Dictionary<string, List<NoteSummary>>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in notes.Values)
        {
            foreach (var reference in note.ReadReferences())
                Add(found, NoteSet.TargetOf(reference.Bank, reference.Id), note);
            foreach (var mention in note.ReadMentions())
                Add(found, mention.Id, note);
        }

        return found;
    }

    private static void Add(Dictionary<string, List<NoteSummary>> found, string target, NoteSummary note)
    {
        if (!found.TryGetValue(target, out var notes))
            found[target] = notes = [];
        if (notes.Count == 0 || notes[^1] != note)
            notes.Add(note);
    }
}
