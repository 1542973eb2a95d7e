using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Lifecycle;
using FlaskPrep.Protocol.Recording;

namespace FlaskPrep.Protocol;

/// <summary>What a connection needs from outside; every member has a default.</summary>
public sealed record ConnectionOptions
{
    public static readonly ConnectionOptions Default = new();

    public IProtocolLog Log { get; init; } = SilentLog.Instance;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Sees every message, or null.</summary>
    public IMessageRecorder? Recorder { get; init; }

    public FrameLimits Limits { get; init; } = new();

    /// <summary>Whether there is a process of this id; asked about the editor's, every 3 seconds.</summary>
    public Func<int, bool> ProcessExists { get; init; } = ParentWatch.ProcessExists;
}
