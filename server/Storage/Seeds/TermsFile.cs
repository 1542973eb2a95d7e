namespace FlaskPrep.Storage.Seeds;

/// <summary><c>NAME.terms.json</c>: the terms and the corrections of a bank.</summary>
internal sealed record TermsFile(TermEntry[]? Terms, CorrectionEntry[]? Corrections);
