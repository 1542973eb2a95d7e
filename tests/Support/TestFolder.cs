using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Support;

/// <summary>A folder on disk that goes when the test ends.</summary>
public sealed class TestFolder : IDisposable
{
    public TestFolder() => Path = Directory.CreateTempSubdirectory("flaskprep-").FullName;

    public string Path { get; }

    public string Uri => DocumentUri.FromPath(Path).ToString();

    public string UriOf(string name) => DocumentUri.FromPath(PathOf(name)).ToString();

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public TestFolder With(string name, string text = "")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    public TestFolder With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
