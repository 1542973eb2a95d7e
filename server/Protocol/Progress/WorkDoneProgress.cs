using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Protocol.Progress;

/// <summary>
/// A progress that the server shows on its own account. Silent where the client cannot show one, throttled, and always ended:
/// <c>using</c> it. The reports come from one place at a time.
/// </summary>
public sealed class WorkDoneProgress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private static int lastToken;

    // Null when nothing is shown, or no longer.
    private Client? client;
    private readonly ProgressToken token;
    private readonly TimeProvider time;
    private long lastReport;

    private WorkDoneProgress(Client? client, ProgressToken token, TimeProvider time)
    {
        this.client = client;
        this.token = token;
        this.time = time;
        lastReport = time.GetTimestamp();
    }

    /// <param name="client">The client.</param>
    /// <param name="isSupported">Its capability <c>window.workDoneProgress</c>.</param>
    /// <param name="title">What is done, in a few words; the client shows it before every message.</param>
    /// <param name="time">For the throttle.</param>
    /// <param name="cancel">Only for the asking; throws nothing, the progress is then a silent one.</param>
    public static async Task<WorkDoneProgress> BeginAsync(Client client, bool isSupported, string title, TimeProvider time,
        CancellationToken cancel = default)
    {
        var token = new ProgressToken(RequestId.Of($"flask-prep-{Interlocked.Increment(ref lastToken)}"));
        if (!isSupported || !await CreateAsync(client, token, cancel).ConfigureAwait(false))
            return new WorkDoneProgress(null, token, time);
        return Begin(client, token, title, time);
    }

    /// <summary>On a token that the client sent with its request.</summary>
    public static WorkDoneProgress Begin(Client client, ProgressToken token, string title, TimeProvider time)
    {
        var progress = new WorkDoneProgress(client, token, time);
        progress.Send(new WorkDoneProgressValue("begin") { Title = title });
        return progress;
    }

    /// <summary>Dropped when the last one is less than 100 ms old.</summary>
    /// <param name="message">What is done just now, or null for what was said before.</param>
    /// <param name="percentage">0 to 100, never less than before; null if unknown.</param>
    public void Report(string? message, int? percentage = null)
    {
        if (time.GetElapsedTime(lastReport) < Interval)
            return;
        lastReport = time.GetTimestamp();
        Send(new WorkDoneProgressValue("report") { Message = message, Percentage = percentage });
    }

    /// <summary>Ends it with a last word; ending twice is fine.</summary>
    public void End(string? message = null)
    {
        Send(new WorkDoneProgressValue("end") { Message = message });
        client = null;
    }

    public void Dispose() => End();

    private static async Task<bool> CreateAsync(Client client, ProgressToken token, CancellationToken cancel)
    {
        try
        {
            await client.RequestAsync("window/workDoneProgress/create", new WorkDoneProgressCreateParams(token),
                ProtocolJson.Default.WorkDoneProgressCreateParams, ProtocolJson.Default.JsonElement, cancel).ConfigureAwait(false);
            return true;
        }
        catch (Exception error) when (error is ResponseErrorException or ConnectionClosedException or OperationCanceledException)
        {
            return false;
        }
    }

    private void Send(WorkDoneProgressValue value) =>
        client?.Notify("$/progress", new ProgressParams(token, value), ProtocolJson.Default.ProgressParams);
}
