namespace FlaskPrep.Storage.History;

/// <summary>An interview as it begins.</summary>
/// <param name="Interview">Its ULID.</param>
/// <param name="Bank">The bank's name.</param>
/// <param name="BankHash">Of the bank's text.</param>
/// <param name="Level">As asked for.</param>
/// <param name="Seed">What its questions were drawn with.</param>
/// <param name="Started">When.</param>
/// <param name="File">The transcript's path, or null where there is none.</param>
public sealed record InterviewStart(string Interview, string Bank, string BankHash, string Level, long Seed, DateTimeOffset Started, string? File);
