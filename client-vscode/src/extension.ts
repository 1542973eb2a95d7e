import { type ExtensionContext, window, workspace } from 'vscode'
import { registerCommands } from './commands'
import { InterviewStatus } from './interviewStatus'
import { registerInterviewCommands } from './interviews'
import { whenThereAreNotes } from './notes'
import { Server } from './server'
import { Status } from './status'

let server: Server | undefined

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Flask Prep', { log: true })
  const status = new Status()
  const interviews = new InterviewStatus()
  const started = new Server(context, log, status, interviews)
  server = started
  context.subscriptions.push(
    log,
    status,
    interviews,
    ...registerCommands(context, started, log),
    ...registerInterviewCommands(started),
    whenThereAreNotes(() => void started.start()),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('flaskPrep.server.path') && started.wanted) void started.restart()
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      // A folder's own server path counts from now on.
      if (started.wanted) void started.restart()
    }),
  )
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop()
}
