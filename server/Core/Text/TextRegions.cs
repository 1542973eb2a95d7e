namespace FlaskPrep.Core.Text;
public static class TextRegions { public static TextRegion[] Of(ScannedDocument d) => []; }
