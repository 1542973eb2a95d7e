namespace FlaskPrep.Storage.Seeds;

/// <summary>Of the points of a group, a good answer says this many.</summary>
internal sealed record PointGroup(int Need);
