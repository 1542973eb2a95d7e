using FlaskPrep.Core.Banks;

namespace FlaskPrep.Storage.Seeds;

internal sealed record PointEntry(string Text, string? Kind, string? Group, string? Ask = null)
{
    public KeyPoint ToPoint(IReadOnlyDictionary<string, PointGroup>? groups) => Kind switch
    {
        "any" => new(Text, KeyPointKind.Any, Group ?? "", groups is not null && groups.TryGetValue(Group ?? "", out var group) ? group.Need : 1, Ask),
        "bonus" => new(Text, KeyPointKind.Bonus),
        _ => new(Text, KeyPointKind.Required, Ask: Ask),
    };
}
