using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Index;

public sealed class RereadingTests
{
    private static readonly TermIndex Terms = new([World.SeedBank]);
    private static readonly FactIndex Facts = World.BuiltIns.Facts;

    private static readonly string[] Pieces =
    [
        "Flask", " ", "\n", "\n\n", "\r\n", "Blueprint", "`jsonify`", "```python\n", "```\n", "Jinga2", "FLASK_ENV is how to turn on the debug mode.", "[[Q3]]", "- ", "> ", "# ", "---\n", "    ",
        "[a]: b\n", "<!--", "-->", "use `before_first_request`. ", "\ud83d\ude00", "app.config['JSON_AS_ASCII'] = False\n", ".", "\r",
    ];

    [Fact]
    public void After_any_edits_terms_and_claims_are_those_of_the_text_as_it_is()
    {
        var random = new Random(11);
        var claimed = 0;
        for (var round = 0; round < 60; round++)
        {
            var document = new Document(World.Uri, 0, new SourceText(Made(random, 60)));
            for (var step = 1; step < 100; step++)
            {
                var text = document.Text;
                var start = random.Next(text.Length + 1);
                var end = random.Next(4) == 0 ? random.Next(start, Math.Min(text.Length, start + 40) + 1) : start;
                document = document.Edited(step, new SourceText(string.Concat(text.AsSpan(0, start), Made(random, random.Next(3)), text.AsSpan(end))));
                // Not every version is asked for, and not for all.
                if (random.Next(3) > 0)
                    Assert.Equal(new Document(World.Uri, 0, document.Source).Matches(Terms), document.Matches(Terms));
                if (random.Next(3) > 0)
                    Assert.Equal(new Document(World.Uri, 0, document.Source).Claims(Facts), document.Claims(Facts));
                claimed += document.Claims(Facts).Count;
            }
        }

        Assert.True(claimed > 10_000, $"{claimed} claims are enough to show something");
    }

    [Fact]
    public void Other_terms_and_facts_find_their_own_in_an_edited_text()
    {
        var document = new Document(World.Uri, 0, new SourceText("A Blueprint.\n\nUse FLASK_ENV.\n"));
        Assert.NotEmpty(document.Matches(Terms));
        Assert.NotEmpty(document.Claims(Facts));
        var edited = document.Edited(1, new SourceText("A Blueprint.\n\nUse FLASK_ENV!\n"));
        Assert.Empty(edited.Claims(new FactIndex([])));
        Assert.Empty(edited.Matches(new([])));
        Assert.NotEmpty(edited.Claims(Facts));
    }

    private static string Made(Random random, int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
