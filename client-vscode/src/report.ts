import { type LogOutputChannel, commands, window } from 'vscode'
import { PathSetting } from './lookup'

/** Tells the person why there is no server, with a way out. */
export async function report(problem: string, log: LogOutputChannel): Promise<void> {
  const openSettings = 'Open Settings'
  const showLog = 'Show Log'
  const choice = await window.showErrorMessage(`Flask Prep cannot start. ${problem}`, openSettings, showLog)
  if (choice === openSettings) await commands.executeCommand('workbench.action.openSettings', PathSetting)
  if (choice === showLog) log.show()
}
