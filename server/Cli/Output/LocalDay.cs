namespace FlaskPrep.Cli.Output;

/// <summary>A day as the person's calendar has it.</summary>
internal static class LocalDay
{
    public static string Of(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, TimeProvider.System.LocalTimeZone).ToString("yyyy-MM-dd");
}
