using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Rules;

namespace FlaskPrep.Storage.Configuration;

/// <summary>Reads settings from JSON, wherever they come from: a bad member is named and left out, the others count.</summary>
public static class SettingsJson
{
    private const double LeastRetention = 0.7;
    private const double MostRetention = 0.99;

    public static ReadResult<SettingsLayer> Read(JsonElement json)
    {
        var problems = new List<string>();
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return new(SettingsLayer.Empty, problems);
        if (json.ValueKind != JsonValueKind.Object)
            return new(SettingsLayer.Empty, [$"settings: expected an object, found {Name(json)}"]);
        var layer = SettingsLayer.Empty;
        foreach (var member in json.EnumerateObject())
            layer = Read(layer, member, problems);
        return new(layer, problems);
    }

    private static SettingsLayer Read(SettingsLayer layer, JsonProperty member, List<string> problems) => member.Name switch
    {
        "banks" => layer with { Banks = Strings(member, problems) },
        "builtInBanks" => layer with { BuiltInBanks = Strings(member, problems) },
        "defaultBank" => layer with { DefaultBank = Text(member, problems) },
        "referenceStyle" => layer with { ReferenceStyle = Style(member, problems) },
        "flaskVersion" => layer with { FlaskVersion = Version(member, problems) },
        "enabled" => layer with { Enabled = Flag(member, problems) },
        "headingLenses" => layer with { HeadingLenses = Flag(member, problems) },
        "history" => layer with { History = Text(member, problems) },
        "python" => layer with { Python = Text(member, problems) },
        "interviewDate" => layer with { InterviewDate = Day(member, problems) },
        "desiredRetention" => layer with { DesiredRetention = Retention(member, problems) },
        "fuzz" => layer with { Fuzz = Flag(member, problems) },
        "followUps" => layer with { FollowUps = Flag(member, problems) },
        "rules" => layer with { Rules = Rules(member, problems) },
        // Members of the editor's own (server.path, trace.server) and $schema pass by.
        _ => layer,
    };

    private static ImmutableArray<string>? Strings(JsonProperty member, List<string> problems)
    {
        if (member.Value.ValueKind == JsonValueKind.Null)
            return null;
        if (member.Value.ValueKind == JsonValueKind.Array && member.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            return [.. member.Value.EnumerateArray().Select(item => item.GetString()!)];
        problems.Add($"{member.Name}: expected an array of strings, found {Name(member.Value)}");
        return null;
    }

    private static string? Text(JsonProperty member, List<string> problems)
    {
        if (member.Value.ValueKind is JsonValueKind.Null)
            return null;
        if (member.Value.ValueKind == JsonValueKind.String)
            return member.Value.GetString() is { Length: > 0 } text ? text : null;
        problems.Add($"{member.Name}: expected a string, found {Name(member.Value)}");
        return null;
    }

    private static ReferenceStyle? Style(JsonProperty member, List<string> problems)
    {
        switch (Text(member, problems))
        {
            case null: return null;
            case "wiki": return ReferenceStyle.Wiki;
            case "mention": return ReferenceStyle.Mention;
            default:
                problems.Add($"{member.Name}: expected \"wiki\" or \"mention\", found {Name(member.Value)}");
                return null;
        }
    }

    private static string? Version(JsonProperty member, List<string> problems)
    {
        if (Text(member, problems) is not { } text)
            return null;
        if (Release.VersionOf(text) is not null)
            return text;
        problems.Add($"{member.Name}: expected a version such as \"2.2.2\", found {Name(member.Value)}");
        return null;
    }

    private static bool? Flag(JsonProperty member, List<string> problems)
    {
        if (member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return member.Value.GetBoolean();
        if (member.Value.ValueKind != JsonValueKind.Null)
            problems.Add($"{member.Name}: expected true or false, found {Name(member.Value)}");
        return null;
    }

    private static DateOnly? Day(JsonProperty member, List<string> problems)
    {
        if (member.Value.ValueKind == JsonValueKind.Null || (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is ""))
            return null;
        if (member.Value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(member.Value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
            return day;
        problems.Add($"{member.Name}: expected a day such as \"2026-12-01\", found {Name(member.Value)}");
        return null;
    }

    private static double? Retention(JsonProperty member, List<string> problems)
    {
        if (member.Value.ValueKind == JsonValueKind.Null)
            return null;
        if (member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetDouble(out var retention) && retention is >= LeastRetention and <= MostRetention)
            return retention;
        problems.Add($"{member.Name}: expected a number from 0.7 to 0.99, found {Name(member.Value)}");
        return null;
    }

    private static ImmutableDictionary<string, bool> Rules(JsonProperty member, List<string> problems)
    {
        var rules = ImmutableDictionary<string, bool>.Empty;
        if (member.Value.ValueKind != JsonValueKind.Object)
        {
            if (member.Value.ValueKind != JsonValueKind.Null)
                problems.Add($"rules: expected an object of rule codes, found {Name(member.Value)}");
            return rules;
        }

        foreach (var rule in member.Value.EnumerateObject())
        {
            if (!Inspector.Codes.Contains(rule.Name))
                problems.Add($"rules: there is no rule \"{rule.Name}\"; known: {string.Join(", ", Inspector.Codes)}");
            else if (rule.Value.ValueKind == JsonValueKind.String && rule.Value.GetString() is "on" or "off")
                rules = rules.SetItem(rule.Name, rule.Value.GetString() == "on");
            else
                problems.Add($"rules.{rule.Name}: expected \"on\" or \"off\", found {Name(rule.Value)}");
        }

        return rules;
    }

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => $"\"{value.GetString()}\"",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => value.GetRawText(),
    };
}
