using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Terms;

/// <summary>One spelling that stands for a term of a bank.</summary>
/// <param name="Text">As it is matched, case ignored.</param>
/// <param name="Term">What it stands for.</param>
/// <param name="Bank">Whose term it is.</param>
/// <param name="Strength">Of this spelling.</param>
/// <param name="IsMisspelling">True if it should be spelled otherwise.</param>
public sealed record TermKey(string Text, Term Term, Bank Bank, TermStrength Strength, bool IsMisspelling);
