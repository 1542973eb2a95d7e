using System.Xml.Linq;

namespace FlaskPrep.Tests.Architecture;

/// <summary>The rooms of the house and their walls.</summary>
public sealed class RoomTests
{
    /// <summary>What a room may refer to, at most. A new room is entered here, in docs/ARCHITECTURE.md, and nowhere else.</summary>
    private static readonly Dictionary<string, (string[] Rooms, string[] Packages)> Walls = new()
    {
        ["Core"] = ([], []),
        ["Protocol"] = ([], []),
        ["Storage"] = (["Core"], ["Microsoft.Data.Sqlite", "Microsoft.Extensions.FileSystemGlobbing", "SQLitePCLRaw.bundle_e_sqlite3"]),
        ["Exercises"] = (["Core"], []),
        ["Study"] = (["Core", "Storage"], []),
        ["LanguageServer"] = (["Core", "Exercises", "Protocol", "Storage", "Study"], ["Markdig"]),
        ["Cli"] = (["LanguageServer", "Study"], ["Serilog", "Serilog.Sinks.Console", "Serilog.Sinks.File", "Spectre.Console", "System.CommandLine"]),
    };

    /// <summary>The types by which code reaches the disk or another process.</summary>
    private static readonly string[] Outside =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo",
        "System.IO.FileSystemWatcher", "System.IO.Enumeration.FileSystemEntry", "System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo",
    ];

    /// <summary>The front end names and opens the files of its arguments; the protocol looks whether its editor still lives.</summary>
    private static readonly string[] MayReachOutside =
    [
        "server/Cli/Commands/CheckCommand.cs", "server/Cli/Commands/DoctorCommand.cs", "server/Cli/Commands/LspCommand.cs",
        "server/Cli/Commands/NotesCheck.cs", "server/Cli/Commands/NotesFolder.cs", "server/Cli/Commands/ReplayCommand.cs", "server/Cli/Commands/ReviewCommand.cs",
        "server/Protocol/Lifecycle/ParentWatch.cs",
    ];

    public static TheoryData<string> Rooms => [.. Repository.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_to_no_more_than_its_walls_allow(string room)
    {
        Assert.True(Walls.TryGetValue(room, out var wall), $"{room} is a new room: say in RoomTests what it may refer to");
        var project = XDocument.Load(Directory.EnumerateFiles(Repository.PathOf("server", room), "*.csproj").Single());
        var rooms = Names(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["FlaskPrep.".Length..]);
        Assert.Empty(rooms.Except(wall.Rooms));
        Assert.Empty(Names(project, "PackageReference").Except(wall.Packages));
    }

    [Fact]
    public void Core_knows_neither_json_nor_the_protocol_nor_a_package()
    {
        var core = CompiledRoom.Of("Core");
        Assert.All(core.Assemblies, name => Assert.StartsWith("System.", name));
        Assert.DoesNotContain(core.Types, type => type.StartsWith("System.Text.Json", StringComparison.Ordinal));
    }

    [Fact]
    public void The_protocol_knows_nothing_but_the_base_library() =>
        Assert.All(CompiledRoom.Of("Protocol").Assemblies, name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || name == "Microsoft.Win32.Primitives", name));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_the_terminal_knows_the_console(string room)
    {
        if (room != "Cli")
            Assert.DoesNotContain("System.Console", CompiledRoom.Of(room).Types);
        Assert.All(FilesThatSay("Console.", room), file => Assert.Equal("server/Cli/Terminal.cs", file));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Nothing_is_keyed_on_the_librarys_uri_and_time_comes_in_as_a_provider(string room)
    {
        var compiled = CompiledRoom.Of(room);
        Assert.DoesNotContain("System.Uri", compiled.Types);
        Assert.Empty(compiled.Members.Intersect(
            ["System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow"]));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_storage_and_exercises_reach_the_disk_and_processes(string room)
    {
        if (room is "Storage" or "Exercises")
            return;
        var used = CompiledRoom.Of(room).Types.Intersect(Outside);
        if (room is "Core" or "LanguageServer")
            Assert.Empty(used);
        if (room == "Protocol")
            Assert.Equal(["System.Diagnostics.Process"], used);
        foreach (var type in Outside)
            Assert.Empty(FilesThatSay($"{type[(type.LastIndexOf('.') + 1)..]}.", room).Except(MayReachOutside));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Markdig_renders_what_people_see_and_reads_nothing(string room)
    {
        Assert.All(FilesThatSay("Markdig", room), file => Assert.Equal("server/LanguageServer/Sessions/Markup.cs", file));
        if (room != "LanguageServer")
            Assert.DoesNotContain("Markdig", CompiledRoom.Of(room).Assemblies);
    }

    private static IEnumerable<string> Names(XDocument project, string element) =>
        project.Descendants(element).Select(reference => (string?)reference.Attribute("Include") ?? "");

    /// <summary>The files with this word in their code, comments and strings aside.</summary>
    private static List<string> FilesThatSay(string word, string room) =>
        [.. Repository.SourcesIn($"server/{room}").Where(file => Code(file).Any(line => Says(line, word)))];

    private static IEnumerable<string> Code(string file) =>
        File.ReadLines(Repository.PathOf(file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    private static bool Says(string line, string word)
    {
        for (var at = line.IndexOf(word, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '_' or '.')) && line[..at].Count(c => c == '"') % 2 == 0)
                return true;
        return false;
    }
}
