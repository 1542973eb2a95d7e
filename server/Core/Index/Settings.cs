using System.Collections.Immutable;
using FlaskPrep.Core.Scheduling;

namespace FlaskPrep.Core.Index;

/// <summary>The settings in force in one notes folder.</summary>
public sealed record Settings
{
    public static Settings Default { get; } = new();

    /// <summary>Globs of files that are banks, relative to the folder.</summary>
    public ImmutableArray<string> Banks { get; init; } = [];

    /// <summary>Globs of what the editor leaves out of the folder (<c>files.exclude</c>); it is not read.</summary>
    public ImmutableArray<string> Excluded { get; init; } = [];

    /// <summary>The built-in banks in use.</summary>
    public ImmutableArray<string> BuiltInBanks { get; init; } = ["flask-interview", "flask-modern"];

    /// <summary>The bank that <c>[[Q13]]</c> means, or null for the first one.</summary>
    public string? DefaultBank { get; init; }

    public ReferenceStyle ReferenceStyle { get; init; } = ReferenceStyle.Wiki;

    /// <summary>The version of Flask that the notes are about, or null: what the folder's files say, else the newest.</summary>
    public string? FlaskVersion { get; init; }

    /// <summary>The codes of the rules that are off.</summary>
    public ImmutableHashSet<string> RulesOff { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>True: over a heading that is about a question stand its references, its last grade and <em>Practice</em>.</summary>
    public bool HeadingLenses { get; init; }

    /// <summary>The file that keeps the history of interviews, or null for the one in the user's data folder.</summary>
    public string? History { get; init; }

    /// <summary>The Python that runs code, as the person named it for their editor or in the user's own settings; null for none.</summary>
    public string? Python { get; init; }

    /// <summary>The Python that the folder's own file names: a program of the folder, used where the folder is trusted.</summary>
    public string? FolderPython { get; init; }

    /// <summary>The day of the interview, or null where none is known.</summary>
    public DateOnly? InterviewDate { get; init; }

    /// <summary>The probability with which a question is to be known when it is asked again: 0.7 to 0.99.</summary>
    public double DesiredRetention { get; init; } = Fsrs.UsualRetention;

    /// <summary>True to spread what was learned on one day over several.</summary>
    public bool Fuzz { get; init; }

    /// <summary>True if the interviewer asks for what a reply left out.</summary>
    public bool FollowUps { get; init; } = true;

    /// <summary>False: nothing at all happens in this folder.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>These settings with those of a layer over them.</summary>
    public Settings With(SettingsLayer layer) => new()
    {
        Banks = layer.Banks ?? Banks,
        Excluded = layer.Excluded ?? Excluded,
        BuiltInBanks = layer.BuiltInBanks ?? BuiltInBanks,
        DefaultBank = layer.DefaultBank ?? DefaultBank,
        ReferenceStyle = layer.ReferenceStyle ?? ReferenceStyle,
        FlaskVersion = layer.FlaskVersion ?? FlaskVersion,
        RulesOff = layer.Rules.Aggregate(RulesOff, (off, rule) => rule.Value ? off.Remove(rule.Key) : off.Add(rule.Key)),
        HeadingLenses = layer.HeadingLenses ?? HeadingLenses,
        History = layer.History ?? History,
        Python = layer.Python ?? Python,
        FolderPython = layer.FolderPython ?? FolderPython,
        InterviewDate = layer.InterviewDate ?? InterviewDate,
        DesiredRetention = layer.DesiredRetention ?? DesiredRetention,
        Fuzz = layer.Fuzz ?? Fuzz,
        FollowUps = layer.FollowUps ?? FollowUps,
        Enabled = layer.Enabled ?? Enabled,
    };
}
