using System.Collections.Immutable;

namespace FlaskPrep.Core.Facts;

/// <summary>The versions of packages that a folder is known to use; of most nothing is known.</summary>
public sealed class Installed
{
    private readonly ImmutableDictionary<string, Version> versions;

    private Installed(ImmutableDictionary<string, Version> versions) => this.versions = versions;

    public static Installed Unknown { get; } = new(ImmutableDictionary<string, Version>.Empty);

    /// <summary>With this version; what is no version changes nothing.</summary>
    public Installed With(string package, string? version) =>
        version is not null && Release.VersionOf(version) is { } read ? new(versions.SetItem(Release.NameOf(package), read)) : this;

    /// <summary>The version in use, where it is known and older than the release; else null.</summary>
    public Version? OlderThan(Release? release) =>
        release is not null && versions.TryGetValue(release.Package, out var used) && used < release.Version ? used : null;
}
