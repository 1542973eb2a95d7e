using System.Text;

namespace FlaskPrep.Bench;

/// <summary>Makes a bank as people publish them: sections, numbered headings, answers of prose, bullets and code. The same seed gives the same bank.</summary>
internal static class MadeBank
{
    private static readonly string[] Words =
        "the a one about how when request response server route view function object default production scale worker cache pool token user form closure thread".Split(' ');

    /// <param name="questions">How many.</param>
    /// <param name="size">About how many characters in all.</param>
    /// <param name="seed">Of the random numbers.</param>
    public static string Make(int questions, int size, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(size);
        for (int number = 1; number <= questions; number++)
        {
            if (number % 50 == 1) text.Append($"## Section {number / 50}\n\n");
            text.Append($"### {number}. What is {Phrase(random, 2)}?\n\n");
            int end = (int)((long)size * number / questions);
            do text.Append(Part(random, number));
            while (text.Length < end - 40);
        }

        return text.ToString();
    }

    private static string Part(Random random, int number) => random.Next(6) switch
    {
        0 => $"- {Phrase(random, 4)}.\n- **{Phrase(random, 1)}**: {Phrase(random, 3)}.\n\n",
        1 => $"```js\nconst a{number} = {number}\n```\n\n",
        _ => $"It is {Phrase(random, 5)} with `{Phrase(random, 1)}`.\n\n",
    };

    private static string Phrase(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
