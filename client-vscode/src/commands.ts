import { type Disposable, type ExtensionContext, type LogOutputChannel, Uri, type WorkspaceFolder, commands, version, window, workspace } from 'vscode'
import type { Server } from './server'

/** The commands of the palette, by their ids in the manifest. */
export function registerCommands(context: ExtensionContext, server: Server, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('flaskPrep.checkSetup', () => checkSetup(context, server)),
    commands.registerCommand('flaskPrep.turnOn', () => turnOn(server)),
    commands.registerCommand('flaskPrep.restartServer', () => server.restart()),
    commands.registerCommand('flaskPrep.showLog', () => log.show()),
  ]
}

async function checkSetup(context: ExtensionContext, server: Server): Promise<void> {
  const answer = await server.execute<{ text: string }>('flaskPrep.server.checkSetup')
  const { version: own } = context.extension.packageJSON as { version: string }
  const lines = [
    `Extension   ${own}, in ${'VS Code'} ${version} on ${process.platform}-${process.arch}`,
    server.found === undefined ? 'Server      none' : `Server      ${server.found.path} (${server.found.origin})`,
    '',
    answer?.text ?? server.problem ?? 'The server does not run.',
  ]
  await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content: lines.join('\n') }))
}

async function turnOn(server: Server): Promise<void> {
  const folder = await chosenFolder()
  if (folder === undefined) return
  const file = await server.execute<string | null>('flaskPrep.server.turnOn', folder.uri.toString())
  if (typeof file !== 'string') return
  const open = 'Open flaskprep.json'
  const choice = await window.showInformationMessage(`Flask Prep is on in ${folder.name}.`, open)
  if (choice === open) await window.showTextDocument(Uri.parse(file))
}

/** The folder of the open file, else the only one, else the one that the person picks. */
async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const open = window.activeTextEditor?.document.uri
  const ofFile = open && workspace.getWorkspaceFolder(open)
  if (ofFile !== undefined) return ofFile
  const folders = workspace.workspaceFolders ?? []
  return folders.length < 2 ? folders[0] : window.showWorkspaceFolderPick({ placeHolder: 'Turn Flask Prep on in' })
}
