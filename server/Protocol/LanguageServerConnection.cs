using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;
using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Lifecycle;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Recording;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.Protocol;

/// <summary>
/// One client's session over a pair of pipes, from its first byte to the exit code. How handlers are run is said at the top of
/// <c>Scheduling/Dispatcher.cs</c>.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "RunAsync closes what it opened; the source may be canceled after that.")]
public sealed class LanguageServerConnection<TSnapshot>
{
    // Together under the second within which the process has to be gone when its input ends.
    private static readonly TimeSpan GraceForAnswers = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan GraceForCancelled = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan GraceForOutput = TimeSpan.FromMilliseconds(200);

    private readonly PipeReader input;
    private readonly MethodTable<TSnapshot> methods;
    private readonly ConnectionOptions options;
    private readonly FrameWriter output;
    private readonly Dispatcher dispatcher;
    private readonly ReadThreads threads = new();
    private readonly IncomingRequests requests;
    private readonly PendingCalls calls;
    private readonly LifecycleState lifecycle = new();
    private readonly MessageRouter<TSnapshot> router;
    private readonly CancellationTokenSource stop = new();
    private ParentWatch? parent;

    /// <param name="input">The client's messages.</param>
    /// <param name="output">Where ours go; nothing else may write there.</param>
    /// <param name="methods">The handlers; may still be filled until <see cref="RunAsync"/>.</param>
    /// <param name="snapshot">The state of the moment; called in the writer's turn, and quick.</param>
    /// <param name="options">Null for the defaults.</param>
    public LanguageServerConnection(PipeReader input, PipeWriter output, MethodTable<TSnapshot> methods, Func<TSnapshot> snapshot,
        ConnectionOptions? options = null)
    {
        this.input = input;
        this.methods = methods;
        this.options = options ?? ConnectionOptions.Default;
        var log = this.options.Log;
        this.output = new FrameWriter(output, log, this.options.Recorder);
        dispatcher = new Dispatcher(log);
        requests = new IncomingRequests(this.output);
        calls = new PendingCalls(log);
        Client = new Client(this.output, calls);
        router = new MessageRouter<TSnapshot>(methods, snapshot, dispatcher, threads, requests, calls, this.output,
            lifecycle, log, WatchParent);
    }

    public Client Client { get; }

    /// <summary>
    /// Runs a change of the state in a turn of the writer, behind the messages that are waiting already. From any thread.
    /// </summary>
    /// <returns>False when the connection is closing: the change will not run.</returns>
    public bool Post(Action change) => dispatcher.Post(change);

    /// <summary>Serves until <c>exit</c>, the end of the input, the death of the editor, or <paramref name="cancel"/>.</summary>
    /// <returns>The exit code: 0 after <c>shutdown</c>, else 1.</returns>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        if (methods.Initialize is null)
            throw new InvalidOperationException("Nobody handles initialize.");
        using var linked = cancel.UnsafeRegister(_ => stop.Cancel(), null);
        var writing = output.RunAsync();
        _ = writing.ContinueWith(_ => stop.Cancel(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        var turns = dispatcher.RunAsync();
        var isEndOfInput = await ReadAllAsync(stop.Token).ConfigureAwait(false);
        await CloseAsync(turns, writing, isEndOfInput).ConfigureAwait(false);
        return lifecycle.ExitCode;
    }

    /// <returns>True at the end of the input, false when there is another reason to stop.</returns>
    private async Task<bool> ReadAllAsync(CancellationToken cancel)
    {
        var frames = new FrameReader(input, options.Limits);
        try
        {
            while (!lifecycle.IsExited)
            {
                var frame = await frames.ReadAsync(cancel).ConfigureAwait(false);
                if (frame.Problem is { } problem)
                    options.Log.Warning($"Bad input: {problem}");
                if (frame.Kind == FrameKind.End)
                    return true;
                if (frame.Kind == FrameKind.Message)
                    Receive(frame.Body);
                else
                    output.Send(MessageWriter.Error(null, ErrorCodes.ParseError, $"Bad header: {frame.Problem}."));
            }
        }
        catch (OperationCanceledException)
        {
            options.Log.Info("Stopped");
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or ObjectDisposedException)
        {
            options.Log.Warning($"The input broke: {error.Message}");
            return true;
        }
        return false;
    }

    private void Receive(byte[] body)
    {
        options.Recorder?.Record(MessageOrigin.Client, body);
        try
        {
            router.Route(EnvelopeReader.Read(body));
        }
        catch (JsonException error)
        {
            options.Log.Warning($"A body that is not JSON: {error.Message}");
            output.Send(MessageWriter.Error(null, ErrorCodes.ParseError, $"The body is not JSON: {error.Message}"));
        }
    }

    private void WatchParent(InitializeParams parameters) =>
        parent = ParentWatch.Start(parameters.ProcessId, options.ProcessExists, stop.Cancel, options.Time, options.Log);

    /// <summary>
    /// At the end of the input the client may still be reading, so what runs gets a moment; otherwise only what waits to be sent.
    /// </summary>
    private async Task CloseAsync(Task turns, Task writing, bool isEndOfInput)
    {
        parent?.Dispose();
        calls.Close();
        dispatcher.Complete();
        if (!isEndOfInput)
            requests.CancelAll();
        var idle = Task.WhenAll(turns, requests.DrainAsync());
        if (!await EndsWithinAsync(idle, isEndOfInput ? GraceForAnswers : GraceForCancelled).ConfigureAwait(false) && isEndOfInput)
        {
            requests.CancelAll();
            await EndsWithinAsync(idle, GraceForCancelled).ConfigureAwait(false);
        }
        threads.Dispose();
        output.Complete();
        await EndsWithinAsync(writing, GraceForOutput).ConfigureAwait(false);
    }

    private async Task<bool> EndsWithinAsync(Task task, TimeSpan limit)
    {
        try
        {
            await task.WaitAsync(limit, options.Time).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
