namespace FlaskPrep.Core.Grading;

/// <summary>What a word of a reply stands for.</summary>
/// <param name="Point">The point.</param>
/// <param name="Words">Words of the point, a bit each.</param>
/// <param name="Strength">How surely, 0 to 1.</param>
/// <param name="IsOpposite">True if it says the opposite of them.</param>
/// <param name="IsRole">True if that opposite takes another part, as <em>server</em> and <em>client</em> do: what its clause says is said of the other.</param>
internal readonly record struct Stand(int Point, ulong Words, float Strength, bool IsOpposite = false, bool IsRole = false);
