using System.Collections.Frozen;

namespace FlaskPrep.Core.Grading;

/// <summary>
/// Words that tell little. Ready-made lists hold <em>first, last, before, empty, not, call, find</em>: the very answers to questions about
/// stacks, hooks and negation. None of those stand here.
/// </summary>
internal static class PlainWords
{
    private static readonly FrozenSet<string> Empty = Set(
        "a an the this that these those it its itself is are was were be been being am do does did doing done has have had having",
        "i you he she we they me him her us them my your his our their mine yours one's i'm it's you're they're we're that's there's",
        "of to in on at by with from into onto for as about and or but so than then there here if while whereas although though because since",
        "which who whom whose what how why where when can could will would shall should may might must not no nor never neither cannot",
        "also just very really quite too such etc e g eg ie i.e e.g vs via per else both either");

    private static readonly FrozenSet<string> Light = Set(
        "use uses used using make makes made making get gets got getting give gives given giving take takes taken taking put puts set sets",
        "keep keeps kept hold holds held need needs needed work works working let lets allow allows allowed provide provides provided",
        "want wants way ways thing things kind kinds example like well several many much various other others own each every some any all",
        "more most less simply usually commonly typically often called means mean goes go going help helps something someone people up one ones");

    /// <summary>True for words that hold a sentence together and say nothing by themselves.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>True for words that say a little.</summary>
    public static bool IsLight(string word) => Light.Contains(word);

    private static FrozenSet<string> Set(params string[] lines) =>
        lines.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
