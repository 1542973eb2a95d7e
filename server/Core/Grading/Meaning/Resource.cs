namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>What is compiled into this assembly beside its code.</summary>
internal static class Resource
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built into the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
