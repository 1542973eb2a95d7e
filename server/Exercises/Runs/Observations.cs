using System.Text.Json;

namespace FlaskPrep.Exercises.Runs;

/// <summary>What the witness told of one run.</summary>
/// <param name="Load">How the loading went; null where the run ended before.</param>
/// <param name="Steps">What came of each step, in order, as far as it came.</param>
/// <param name="IsWhole">True if the witness came to its end.</param>
internal sealed record Observations(LoadReport? Load, IReadOnlyList<StepReport> Steps, bool IsWhole)
{
    /// <summary>True if the run was ended because its processes held more memory than they may.</summary>
    public bool IsOverMemory { get; init; }

    /// <summary>Reads the lines that carry the nonce; others are nobody's. Each thing counts as it was told first.</summary>
    public static Observations Of(IEnumerable<string> lines, string nonce)
    {
        LoadReport? load = null;
        var steps = new List<StepReport>();
        foreach (var line in lines)
        {
            if (Parse(line) is not { ValueKind: JsonValueKind.Object } json || json.Text("nonce") != nonce)
                continue;
            switch (json.Text("event"))
            {
                case "load":
                    load ??= LoadReport.Of(json);
                    break;
                case "step" when json.Number("step") == steps.Count:
                    steps.Add(StepReport.Of(json));
                    break;
                case "done":
                    return new(load, steps, IsWhole: true);
            }
        }

        return new(load, steps, IsWhole: false);
    }

    private static JsonElement? Parse(string line)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
