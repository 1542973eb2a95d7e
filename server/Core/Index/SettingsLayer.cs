using System.Collections.Immutable;

namespace FlaskPrep.Core.Index;

/// <summary>What one source of settings says; null where it says nothing.</summary>
public sealed record SettingsLayer
{
    public static SettingsLayer Empty { get; } = new();

    public ImmutableArray<string>? Banks { get; init; }

    public ImmutableArray<string>? Excluded { get; init; }

    public ImmutableArray<string>? BuiltInBanks { get; init; }

    public string? DefaultBank { get; init; }

    public ReferenceStyle? ReferenceStyle { get; init; }

    public string? FlaskVersion { get; init; }

    /// <summary>Rule code to on (true) or off (false).</summary>
    public ImmutableDictionary<string, bool> Rules { get; init; } = ImmutableDictionary<string, bool>.Empty;

    public bool? HeadingLenses { get; init; }

    public string? History { get; init; }

    public string? Python { get; init; }

    public string? FolderPython { get; init; }

    public DateOnly? InterviewDate { get; init; }

    public double? DesiredRetention { get; init; }

    public bool? Fuzz { get; init; }

    public bool? FollowUps { get; init; }

    public bool? Enabled { get; init; }
}
