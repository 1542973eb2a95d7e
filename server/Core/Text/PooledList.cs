using System.Buffers;

namespace FlaskPrep.Core.Text;

/// <summary>A list over rented memory, for what is built on every scan and kept only as a trimmed array.</summary>
internal sealed class PooledList<T>
    where T : struct
{
    private T[] items = ArrayPool<T>.Shared.Rent(64);

    public int Count { get; private set; }

    public ref T this[int index] => ref items[index];

    public ref T Last => ref items[Count - 1];

    public void Add(in T item)
    {
        if (Count == items.Length) Grow();
        items[Count++] = item;
    }

    public ReadOnlySpan<T> Slice(int start, int length) => items.AsSpan(start, length);

    /// <summary>Forgets all behind the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => Count = count;

    public T[] ToArrayAndFree()
    {
        T[] result = items.AsSpan(0, Count).ToArray();
        Free();
        return result;
    }

    public void Free()
    {
        ArrayPool<T>.Shared.Return(items);
        items = [];
        Count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
