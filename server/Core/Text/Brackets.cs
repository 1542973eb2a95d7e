namespace FlaskPrep.Core.Text;

/// <summary>
/// The <c>[</c> that wait for their <c>]</c>. A link inside a link's text wins, so what stands around it when it closes is no link any
/// more.
/// </summary>
internal sealed class Brackets
{
    private readonly PooledList<Bracket> open = new();
    private int inertBelow;

    public bool IsEmpty => open.Count == 0;

    public void Push(int at, bool image) => open.Add(new Bracket(at, image));

    /// <summary>Takes the innermost; false if nothing can be made of it.</summary>
    public bool Pop(out int at, out bool image)
    {
        Bracket last = open.Last;
        at = last.At;
        image = last.Image;
        bool inert = open.Count <= inertBelow && !image;
        open.Truncate(open.Count - 1);
        inertBelow = Math.Min(inertBelow, open.Count);
        return !inert;
    }

    public void LinkClosed() => inertBelow = open.Count;

    public void Clear()
    {
        open.Truncate(0);
        inertBelow = 0;
    }

    public void Free() => open.Free();

    private readonly record struct Bracket(int At, bool Image);
}
