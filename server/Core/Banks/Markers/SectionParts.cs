using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>The sections of a document, each up to the next heading that is no question and in no answer, and which of them hold no question yet.</summary>
internal sealed class SectionParts
{
    private readonly int[] parts;
    private readonly int[] stretches;

    public SectionParts(ScannedDocument document, List<QuestionMarker> markers)
    {
        parts = new int[document.Blocks.Length];
        var (part, next) = (0, 0);
        AnswerEnd? answer = null;
        var holds = new HashSet<int>();
        for (var block = 0; block < parts.Length; block++)
        {
            if (next < markers.Count && markers[next].Block == block)
            {
                holds.Add(part);
                while (next < markers.Count && markers[next].Block == block)
                    answer = new(document, markers, next++);
            }
            else if (answer is { } open ? open.IsAt(block) : document.Blocks[block].Kind == BlockKind.Heading)
            {
                part++;
                answer = null;
            }

            parts[block] = part;
        }

        stretches = new int[part + 1];
        for (var index = 0; index <= part; index++)
        {
            if (!holds.Contains(index))
                Empty.Add(index);
            stretches[index] = index == 0 ? 0 : stretches[index - 1] + (holds.Contains(index) ? 1 : 0);
        }
    }

    public HashSet<int> Empty { get; } = [];

    /// <summary>Sections without questions that follow each other have the same number.</summary>
    public int Stretch(int block) => stretches[parts[block]];

    public bool IsEmpty(int block) => Empty.Contains(parts[block]);
}
