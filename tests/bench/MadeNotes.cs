namespace FlaskPrep.Bench;

/// <summary>
/// Makes notes that look like what people keep: headings, prose with terms and references, lists, a table, code. The same seed gives the
/// same notes.
/// </summary>
internal static class MadeNotes
{
    private static readonly string[] Terms =
    [
        "Flask", "Blueprint", "`jsonify`", "Jinja2", "Gunicorn", "**WSGI**", "Flask-SQLAlchemy", "`before_request`", "*session*", "Redis", "debug mode", "`app.route()`",
    ];

    private static readonly string[] Words =
        "the a one notes about how when request response server route view function object default production scale worker cache pool token user form".Split(' ');

    public static string[] Make(int count, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(i => Note(random, i, count)).ToArray();
    }

    private static string Note(Random random, int number, int count)
    {
        var lines = new List<string> { $"# Note {number}", "" };
        for (int section = random.Next(3, 8); section > 0; section--)
        {
            lines.AddRange([$"## Section {section} of {number}", ""]);
            for (int paragraph = random.Next(2, 6); paragraph > 0; paragraph--)
                lines.AddRange([string.Join(' ', Enumerable.Range(0, random.Next(2, 6)).Select(_ => Sentence(random))), ""]);
            int other = random.Next(count);
            lines.AddRange([$"- see [note {other}](note-{other:D5}.md)", $"- and [a section](note-{other:D5}.md#section-1-of-{other})", ""]);
            if (random.Next(3) == 0) lines.AddRange(["```python", $"@app.route('/{number}')", "def view():", "    return 'ok'", "```", ""]);
            if (random.Next(5) == 0) lines.AddRange(["| term | question |", "| --- | --- |", $"| {Pick(random, Terms)} | [[Q{random.Next(1, 21)}]] |", ""]);
        }

        return string.Join('\n', lines);
    }

    private static string Sentence(Random random)
    {
        var words = Enumerable.Range(0, random.Next(6, 15)).Select(_ => Pick(random, Words)).ToList();
        if (random.Next(2) == 0) words.Insert(random.Next(words.Count), Pick(random, Terms));
        if (random.Next(4) == 0) words.Add($"[[Q{random.Next(1, 21)}]]");
        string text = string.Join(' ', words);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
