using System.Text.Json;
using FlaskPrep.Exercises.Fences;

namespace FlaskPrep.Exercises.Runs;

/// <summary>What the witness says before it is given anything.</summary>
/// <param name="Python">Its version.</param>
/// <param name="Flask">The version of Flask, or null where it cannot be imported.</param>
/// <param name="CanFork">False where the witness cannot keep the code in a process of its own.</param>
/// <param name="Surroundings">What it sees.</param>
internal sealed record Ready(string Python, string? Flask, bool CanFork, Surroundings Surroundings)
{
    /// <summary>Null for a line that is none.</summary>
    public static Ready? Parse(string line)
    {
        try
        {
            var json = JsonElement.Parse(line);
            return json.Text("event") == "ready"
                ? new(
                    json.Text("python") ?? "", json.Text("flask"), json.Flag("forks"),
                    new(json.Number("uid") ?? -1, json.Number("pid") ?? int.MaxValue, json.Texts("root"), json.Texts("writable"), json.Has("net") ? json.Texts("net") : null))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
