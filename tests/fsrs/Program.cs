using System.Globalization;
using FlaskPrep.Core.Scheduling;

// Reads a history a line, "MILLISECONDS:RATING MILLISECONDS:RATING ...", and writes a state for each review.
var fsrs = new Fsrs(double.Parse(args[0], CultureInfo.InvariantCulture), fuzz: args[1] == "fuzz");
using var output = new StreamWriter(Console.OpenStandardOutput());
while (Console.In.ReadLine() is { } line)
{
    Card? card = null;
    var states = new List<string>();
    foreach (var review in line.Split(' '))
    {
        var parts = review.Split(':');
        var next = fsrs.Review(
            card, (Rating)int.Parse(parts[1], CultureInfo.InvariantCulture), DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[0], CultureInfo.InvariantCulture)));
        card = next;
        states.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{next.Memory.Stability:R},{next.Memory.Difficulty:R},{next.Days},{next.Due.ToUnixTimeMilliseconds()},{next.Reviews},{next.Lapses},{next.Retrievability(next.Due.AddDays(30)):R}"));
    }

    output.WriteLine(string.Join(' ', states));
}
