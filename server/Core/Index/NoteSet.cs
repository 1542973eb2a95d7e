using System.Collections;
using System.Diagnostics.CodeAnalysis;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>
/// The closed notes of a folder. Immutable: a change makes a new set, which shares all but the shards of what changed; a shard holds notes of like names, and
/// knows who refers to what. So neither a change nor a question goes over all notes.
/// </summary>
public sealed class NoteSet : IReadOnlyCollection<NoteSummary>
{
    // At 10,000 notes a change costs forty, at 100,000 four hundred; a question costs a look into each.
    private const int ShardCount = 256;

    private readonly NoteShard[] shards;

    private NoteSet(NoteShard[] shards)
    {
        this.shards = shards;
        Count = shards.Sum(shard => shard.Notes.Count);
    }

    public static NoteSet Empty { get; } = new([.. Enumerable.Repeat(NoteShard.Empty, ShardCount)]);

    public int Count { get; }

    public IEnumerable<DocumentUri> Uris => this.Select(note => note.Uri);

    /// <summary>True if a reference in them can only mean a question.</summary>
    public bool IsTelling => Array.Exists(shards, shard => shard.IsTelling);

    public bool TryGet(DocumentUri uri, [MaybeNullWhen(false)] out NoteSummary note) => ShardOf(NoteSummary.NameOf(uri)).Notes.TryGetValue(uri, out note);

    /// <summary>True if <c>[[name]]</c> is one of them.</summary>
    public bool HasNoteNamed(string name) => ShardOf(name).HasNoteNamed(name);

    /// <summary>Those with a reference to a question, or with a mention of it where no bank is named; what they mean by it is theirs to say.</summary>
    /// <param name="bank">As the reference names it, or null where it names none.</param>
    /// <param name="id">The question's id; the case is ignored.</param>
    public IEnumerable<NoteSummary> PointingTo(string? bank, string id)
    {
        var target = TargetOf(bank, id);
        foreach (var shard in shards)
        foreach (var note in shard.PointingTo(target))
            yield return note;
    }

    /// <summary>Finds out now who refers to what, lest the first who asks wait for it.</summary>
    public void Prepare()
    {
        foreach (var shard in shards)
            shard.Prepare();
    }

    /// <summary>This set with some notes put in, in the place of those of the same file, and some files gone; itself where that changes nothing.</summary>
    public NoteSet With(IReadOnlyCollection<NoteSummary> put, IReadOnlyCollection<DocumentUri> gone)
    {
        // A file that is no note was saved: an interview is, again and again.
        if (put.Count == 0 && !gone.Any(uri => TryGet(uri, out _)))
            return this;
        var putIn = put.ToLookup(note => IndexOf(note.Name));
        var goneFrom = gone.ToLookup(uri => IndexOf(NoteSummary.NameOf(uri)));
        var changed = (NoteShard[])shards.Clone();
        foreach (var index in putIn.Select(group => group.Key).Union(goneFrom.Select(group => group.Key)))
            changed[index] = shards[index].With(putIn[index], goneFrom[index]);
        return new(changed);
    }

    public IEnumerator<NoteSummary> GetEnumerator() => shards.SelectMany(shard => shard.Notes.Values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static string TargetOf(string? bank, string id) => bank is null ? id : $"{bank}:{id}";

    private NoteShard ShardOf(string name) => shards[IndexOf(name)];

    private static int IndexOf(string name) => (int)((uint)StringComparer.OrdinalIgnoreCase.GetHashCode(name) % ShardCount);
}
