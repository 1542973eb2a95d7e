using FlaskPrep.Core.Index;

namespace FlaskPrep.LanguageServer.References;

/// <summary>An answer as it was sent, and what it was made from.</summary>
/// <param name="Index">All that was known; of its open notes no more counts than which they are.</param>
/// <param name="InOpenNotes">The places in open notes.</param>
/// <param name="Json">The whole answer.</param>
internal sealed record WrittenAnswer(Snapshot Index, IReadOnlyList<Occurrence> InOpenNotes, ReadOnlyMemory<byte> Json)
{
    /// <summary>True if it is the answer now, too: the same world, the same notes open, and in them the question at the same places.</summary>
    public bool Holds(Snapshot now, IReadOnlyList<Occurrence> inOpenNotes) =>
        now.HasSameWorld(Index)
        && (now.Documents == Index.Documents || (now.Documents.Count == Index.Documents.Count && now.Documents.Keys.All(Index.Documents.ContainsKey)))
        && inOpenNotes.SequenceEqual(InOpenNotes);
}
