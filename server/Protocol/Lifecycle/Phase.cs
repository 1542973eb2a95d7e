namespace FlaskPrep.Protocol.Lifecycle;

internal enum Phase
{
    BeforeInitialize,
    Initializing,
    Running,
    ShutDown,
    Exited,
}
