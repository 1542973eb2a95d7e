namespace FlaskPrep.Storage.History;

/// <summary>How far a history goes: the numbers of its newest reply and its newest grade, 0 where there is none.</summary>
public readonly record struct HistoryMark(long Reply, long Grade);
