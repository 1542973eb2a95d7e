namespace FlaskPrep.Protocol.Framing;

internal enum HeaderState
{
    Incomplete,
    Complete,
    Bad,
}
