using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer;

/// <summary>One capability: it says that it is there and answers for it, so that the two cannot drift apart.</summary>
internal interface IFeature
{
    ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client);

    void Register(MethodTable<ServerSnapshot> methods);
}
