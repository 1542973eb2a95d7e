using System.Text.Json.Serialization;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

[JsonSerializable(typeof(string))]
internal sealed partial class TestJson : JsonSerializerContext;
