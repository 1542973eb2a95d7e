using System.Text.Json;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises.Verification;

/// <summary>What is handed to the prober.</summary>
internal static class ProbeJob
{
    public static byte[] Write(string probes, IReadOnlyList<string> names, string nonce, int seconds)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("nonce", nonce);
            writer.WriteString("code", probes);
            writer.WriteNumber("seconds", seconds);
            writer.WriteStartObject("limits");
            foreach (var (name, value) in Limits.Resources)
                writer.WriteNumber(name, value);
            writer.WriteEndObject();
            writer.WriteStartArray("probes");
            foreach (var name in names)
                writer.WriteStringValue(name);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
