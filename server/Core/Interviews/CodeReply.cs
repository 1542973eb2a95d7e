namespace FlaskPrep.Core.Interviews;

/// <summary>The code of a reply: what stands in the first fence below its question.</summary>
/// <param name="Code">The lines in the fence.</param>
/// <param name="FenceLine">The fence's line in the document, from 0; the code's first one is below it.</param>
public sealed record CodeReply(string Code, int FenceLine)
{
    /// <summary>Null where the question is not answered in code, or its block is gone.</summary>
    public static CodeReply? Of(Transcript transcript, Ask ask)
    {
        if (!ask.IsCode)
            return null;
        var (text, lines) = (transcript.Source.Text, transcript.Source.Lines);
        var end = ask.Grades.Count > 0 ? ask.Grades[0].Quote.Start : ask.Section.End;
        var (open, fence) = (-1, "");
        var code = new List<string>();
        for (var line = lines.LineOf(ask.Heading.End) + 1; line < lines.LineCount && lines.LineStart(line) < end; line++)
        {
            var written = lines.LineSpan(line).In(text).ToString();
            if (open >= 0 && written.Trim() == fence)
                break;
            if (open >= 0)
                code.Add(written);
            else if (FenceOf(written) is { } found)
                (open, fence) = (line, found);
        }

        return open < 0 ? null : new(string.Join('\n', code), open);
    }

    private static string? FenceOf(string line)
    {
        var text = line.TrimStart();
        var length = text.Length - text.TrimStart(text.StartsWith('~') ? '~' : '`').Length;
        return length >= 3 ? text[..length] : null;
    }
}
