namespace FlaskPrep.Study.Classes;

/// <summary>One transcript of a class.</summary>
/// <param name="File">Its path from the folder.</param>
/// <param name="Interview">The ULID.</param>
/// <param name="Bank">The bank's name.</param>
/// <param name="BankHash">Of the bank's text then.</param>
/// <param name="SameBank">True if that is the bank as it is here, false if it is another; null if there is none of that name.</param>
/// <param name="Grader">The grader's version; empty where it is not said.</param>
/// <param name="Started">When.</param>
public sealed record ClassInterview(string File, string Interview, string Bank, string BankHash, bool? SameBank, string Grader, DateTimeOffset Started);
