namespace FlaskPrep.Protocol.JsonRpc;

internal enum EnvelopeKind
{
    Request,
    Notification,
    Response,
    Invalid,
}
