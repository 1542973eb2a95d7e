using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Protocol.Scheduling;

/// <summary>
/// What the server answers. A handler is told here whether it reads or writes, and that is all that the <see cref="Dispatcher"/> knows
/// about it. Filled before the connection runs, never after. The lifecycle's own methods are not registered:
/// <c>initialize</c> goes through <see cref="OnInitialize"/>; <c>shutdown</c>, <c>exit</c> and <c>$/cancelRequest</c> belong to the
/// connection. How params and results are written is asked for when the first of them comes: making all of that would hold up the answer
/// to <c>initialize</c> by a third.
/// </summary>
public sealed class MethodTable<TSnapshot>
{
    private static readonly string[] Reserved = ["initialize", "shutdown", "exit", "$/cancelRequest"];

    private readonly Dictionary<string, ReadMethod<TSnapshot>> reads = [];
    private readonly Dictionary<string, WriteMethod> writes = [];
    private readonly List<Action> preparations = [];

    /// <summary>The registered names, for checking them against the capabilities.</summary>
    public IEnumerable<string> Names => reads.Keys.Concat(writes.Keys);

    /// <summary>Those of them that are requests.</summary>
    internal IEnumerable<string> Reads => reads.Keys;

    internal Func<InitializeParams, InitializeResult>? Initialize { get; private set; }

    /// <summary>Makes now how params and results are written, lest the first who asks wait for it; for a moment when nobody does.</summary>
    public void Prepare() => preparations.ForEach(prepare => prepare());

    /// <summary>
    /// Runs in the writer's turn. Throwing fails the request with the text that the user then sees, and the client may try again.
    /// </summary>
    public void OnInitialize(Func<InitializeParams, InitializeResult> handler) => Initialize = handler;

    /// <summary>
    /// A request that is a pure function of snapshot and params; runs beside others, on a thread of its own that it may keep busy.
    /// </summary>
    public void Read<TParams, TResult>(string method, Func<JsonTypeInfo<TParams>> paramsType, Func<JsonTypeInfo<TResult>> resultType,
        Func<TSnapshot, TParams, CancellationToken, TResult?> handler)
    {
        preparations.Add(() =>
        {
            // Writing nothing makes all that writing something needs.
            MessageWriter.Response(RequestId.Of(0), default!, resultType());
            paramsType();
        });
        Add(reads, method, (snapshot, id, json, cancel) =>
        {
            var result = handler(snapshot, ParamsReader.Read(json, paramsType()), cancel);
            return ValueTask.FromResult(MessageWriter.Response(id, result!, resultType()));
        });
    }

    /// <summary>As a read, for an answer that the handler has written down itself: a large one, and one that it keeps. An empty one is null.</summary>
    public void ReadWritten<TParams>(string method, Func<JsonTypeInfo<TParams>> paramsType,
        Func<TSnapshot, TParams, CancellationToken, ReadOnlyMemory<byte>> handler) =>
        Add(reads, method, (snapshot, id, json, cancel) =>
            ValueTask.FromResult(MessageWriter.Response(id, handler(snapshot, ParamsReader.Read(json, paramsType()), cancel))));

    /// <summary>As a read, for a handler that waits: for the client, the disk, a process.</summary>
    public void ReadAsync<TParams, TResult>(string method, Func<JsonTypeInfo<TParams>> paramsType, Func<JsonTypeInfo<TResult>> resultType,
        Func<TSnapshot, TParams, CancellationToken, Task<TResult?>> handler) =>
        Add(reads, method, async (snapshot, id, json, cancel) =>
        {
            var result = await handler(snapshot, ParamsReader.Read(json, paramsType()), cancel).ConfigureAwait(false);
            return MessageWriter.Response(id, result!, resultType());
        });

    /// <summary>A request without params; whatever stands in their place is not looked at.</summary>
    public void Read<TResult>(string method, Func<JsonTypeInfo<TResult>> resultType, Func<TSnapshot, CancellationToken, TResult?> handler) =>
        Add(reads, method, (snapshot, id, _, cancel) =>
            ValueTask.FromResult(MessageWriter.Response(id, handler(snapshot, cancel)!, resultType())));

    /// <summary>A notification that changes the state; runs in the writer's turn and has to be short.</summary>
    public void Write<TParams>(string method, Func<JsonTypeInfo<TParams>> paramsType, Action<TParams> handler) =>
        Add(writes, method, json => handler(ParamsReader.Read(json, paramsType())));

    /// <summary>A notification without params; whatever stands in their place is not looked at.</summary>
    public void Write(string method, Action handler) => Add(writes, method, _ => handler());

    internal bool TryRead(string method, [NotNullWhen(true)] out ReadMethod<TSnapshot>? handler) => reads.TryGetValue(method, out handler);

    internal bool TryWrite(string method, [NotNullWhen(true)] out WriteMethod? handler) => writes.TryGetValue(method, out handler);

    private void Add<T>(Dictionary<string, T> table, string method, T handler)
    {
        if (Reserved.Contains(method))
            throw new ArgumentException($"{method} belongs to the connection", nameof(method));
        if (reads.ContainsKey(method) || writes.ContainsKey(method))
            throw new ArgumentException($"{method} has a handler already", nameof(method));
        table.Add(method, handler);
    }
}
