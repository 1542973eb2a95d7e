namespace FlaskPrep.Protocol.Framing;

internal enum FrameKind
{
    Message,
    Malformed,
    End,
}
