namespace FlaskPrep.Storage.History;

/// <summary>What was deleted.</summary>
/// <param name="Size">How much there was.</param>
/// <param name="SetAside">How many damaged histories, set aside earlier, went with it.</param>
/// <param name="FileIsGone">False if another program has the file open: then it stays, empty.</param>
public sealed record DeletedHistory(HistorySize Size, int SetAside, bool FileIsGone);
