using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Notes;

public sealed class NoteSummaryTests
{
    private static readonly string[] Parts =
    [
        "# A\n", "###### caf\u00e9 \U0001F600\n", "Two lines\nof a heading\n===\n", "#\n", "# \ud800 alone\n", "# " + new string('x', 300) + "\n", "[[Q13]] ", "[[Q1|first]] ", "![[react:Q7]] ",
        "[[a note|with a label]] ", "![[\u4e2d\u6587]]\n\n", "Q13 ", "q2-3, ", "not Q in `Q4` ", "text\r\n\r\n", "- item\n", "```\n# no heading [[Q1]]\n```\n",
    ];

    [Fact]
    public void What_is_kept_of_a_note_is_what_the_note_says()
    {
        var random = new Random(11);
        for (var round = 0; round < 2_000; round++)
        {
            var note = Note.Read(new(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Parts[random.Next(Parts.Length)]))));
            var kept = NoteSummary.Of(DocumentUri.FromPath("/notes/a.md"), note);
            Assert.Equal(note.Headings, kept.ReadHeadings());
            Assert.Equal(note.References, kept.ReadReferences());
            Assert.All(["Q13", "q1", "Q7", "\u4e2d\u6587", ""], id =>
                Assert.Equal(note.References.Where(reference => reference.Id.Equals(id, StringComparison.OrdinalIgnoreCase)), kept.ReadReferences(id)));
            Assert.Equal(note.Mentions, kept.ReadMentions());
        }
    }
}
