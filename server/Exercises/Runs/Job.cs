using System.Text.Json;
using FlaskPrep.Core.Exercises;

namespace FlaskPrep.Exercises.Runs;

/// <summary>What is handed to the witness: the code and what to play; never what is expected.</summary>
internal static class Job
{
    public static byte[] Write(Exercise exercise, string code, Tokens tokens)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer, exercise, code, tokens);
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Exercise exercise, string code, Tokens tokens)
    {
        writer.WriteStartObject();
        writer.WriteString("nonce", tokens.Nonce);
        writer.WriteString("code", code);
        writer.WriteBoolean("adopt", exercise.AdoptsBlueprints);
        writer.WriteStartObject("limits");
        foreach (var (name, value) in Limits.Resources)
            writer.WriteNumber(name, value);
        writer.WriteEndObject();
        writer.WriteStartObject("seconds");
        foreach (var (name, value) in Limits.Seconds)
            writer.WriteNumber(name, value);
        writer.WriteEndObject();
        writer.WriteStartArray("probes");
        foreach (var probe in exercise.Probes)
        {
            writer.WriteStartObject();
            writer.WriteString("path", tokens.Fill(probe.Path));
            writer.WriteString("does", probe.Does == ProbeDeed.Abort404 ? "abort404" : "answer");
            writer.WriteString("prints", tokens.ProbeLine);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("steps");
        foreach (var step in exercise.Steps)
            Write(writer, step, tokens);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExerciseStep step, Tokens tokens)
    {
        writer.WriteStartObject();
        writer.WriteString("do", step.Kind.ToString().ToLowerInvariant());
        writer.WriteString("path", tokens.Fill(step.Path));
        writer.WriteString("method", step.Method);
        writer.WriteString("client", step.Client);
        writer.WriteBoolean("follow", step.Follow);
        if (step.Json is { } json)
        {
            writer.WritePropertyName("json");
            writer.WriteRawValue(tokens.Fill(json));
        }

        Write(writer, "data", step.Form, tokens);
        Write(writer, "headers", step.Headers, tokens);
        writer.WriteStartArray("add");
        writer.WriteNumberValue(tokens.Numbers.First);
        writer.WriteNumberValue(tokens.Numbers.Second);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyDictionary<string, string> pairs, Tokens tokens)
    {
        if (pairs.Count == 0)
            return;
        writer.WriteStartObject(name);
        foreach (var (key, value) in pairs)
            writer.WriteString(key, tokens.Fill(value));
        writer.WriteEndObject();
    }
}
