using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Cli.Commands;

/// <summary>The same snapshot that the language server has, read once from a folder.</summary>
internal static class FolderSnapshot
{
    public static ReadResult<Snapshot> Read(string folder)
    {
        var (builtIns, builtInProblems) = BuiltIns.Read(SeedFolder.BuiltIn);
        var (contents, problems) = FolderReader.Read(DocumentUri.FromPath(Path.GetFullPath(folder)), Settings.Default, SettingsLayer.Empty, default);
        return new(Snapshot.Empty.WithFolders(builtIns, [contents], Settings.Default), [.. builtInProblems, .. problems]);
    }

    /// <summary>The same without any folder: only what is built in.</summary>
    public static ReadResult<Snapshot> ReadBuiltIns()
    {
        var (builtIns, problems) = BuiltIns.Read(SeedFolder.BuiltIn);
        return new(Snapshot.Empty.WithFolders(builtIns, [], Settings.Default), problems);
    }
}
