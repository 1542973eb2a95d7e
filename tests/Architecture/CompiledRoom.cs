using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FlaskPrep.Tests.Architecture;

/// <summary>What a room's assembly uses, read from its metadata: no comment and no alias can hide it.</summary>
internal sealed class CompiledRoom
{
    private CompiledRoom(IReadOnlySet<string> assemblies, IReadOnlySet<string> types, IReadOnlySet<string> members)
    {
        Assemblies = assemblies;
        Types = types;
        Members = members;
    }

    /// <summary>The names of the assemblies it refers to.</summary>
    public IReadOnlySet<string> Assemblies { get; }

    /// <summary>The full names of the types of others that it uses.</summary>
    public IReadOnlySet<string> Types { get; }

    /// <summary>The members of others that it uses: <c>System.DateTime.get_UtcNow</c>.</summary>
    public IReadOnlySet<string> Members { get; }

    public static CompiledRoom Of(string room)
    {
        var name = room == "Cli" ? "flaskprep" : $"FlaskPrep.{room}";
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")));
        var reader = file.GetMetadataReader();
        return new(
            reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).ToHashSet(),
            reader.TypeReferences.Select(handle => NameOf(reader, handle)).ToHashSet(),
            reader.MemberReferences.Select(handle => NameOf(reader, handle)).ToHashSet());
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)}.{reader.GetString(type.Name)}"
            : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    private static string NameOf(MetadataReader reader, MemberReferenceHandle handle)
    {
        var member = reader.GetMemberReference(handle);
        var owner = member.Parent.Kind == HandleKind.TypeReference ? NameOf(reader, (TypeReferenceHandle)member.Parent) : "";
        return $"{owner}.{reader.GetString(member.Name)}";
    }
}
