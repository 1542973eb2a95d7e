using FlaskPrep.Core.Exercises;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>What an act works on.</summary>
/// <param name="Snapshot">The banks and notes.</param>
/// <param name="Transcript">The interview.</param>
/// <param name="Cursor">The ask that holds this offset is meant, else the open one.</param>
/// <param name="Uri">The interview's document, from which links to notes lead; null where there is none yet.</param>
public sealed record Sheet(Snapshot Snapshot, Transcript Transcript, int Cursor, DocumentUri? Uri = null)
{
    /// <summary>What the code of the reply was seen to do; null where it is graded by its words.</summary>
    public IReadOnlyList<Check>? Checks { get; init; }
}
