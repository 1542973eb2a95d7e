import { type ExtensionContext, window, workspace } from 'vscode'
import { registerCommands } from './commands'
import { InterviewStatus } from './interviewStatus'
import { registerInterviewCommands } from './interviews'
import { whenThereAreNotes } from './notes'
import type { MarkdownIt } from './preview/markdownIt'
import { Preview } from './preview/preview'
import { registerReview } from './review'
import { Server } from './server'
import { Status } from './status'

let server: Server | undefined

/** What VS Code takes from it: the Markdown preview asks for its plugin. */
export function activate(context: ExtensionContext): { extendMarkdownIt(md: MarkdownIt): MarkdownIt } {
  const log = window.createOutputChannel('Flask Prep', { log: true })
  const status = new Status()
  const interviews = new InterviewStatus()
  const started = new Server(context, log, status, interviews)
  server = started
  const preview = new Preview(started)
  context.subscriptions.push(
    log,
    status,
    interviews,
    preview,
    ...registerCommands(context, started, log),
    ...registerInterviewCommands(started),
    ...registerReview(started),
    whenThereAreNotes(() => void started.start()),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('flaskPrep.server.path') && started.wanted) void started.restart()
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      // A folder's own server path counts from now on.
      if (started.wanted) void started.restart()
    }),
  )
  return { extendMarkdownIt: preview.extendMarkdownIt }
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop()
}
