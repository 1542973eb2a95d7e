import { type ExtensionContext, window, workspace } from 'vscode'
import { registerCommands } from './commands'
import { InterviewStatus } from './interviewStatus'
import { registerInterviewCommands } from './interviews'
import { whenThereAreNotes } from './notes'
import type { MarkdownIt } from './preview/markdownIt'
import { Preview } from './preview/preview'
import { ProgressPage } from './progressPage'
import { registerReview } from './review'
import { Server } from './server'
import { Status } from './status'
import { Trees } from './trees'

let server: Server | undefined

/** What VS Code takes from it: the Markdown preview asks for its plugin. */
export function activate(context: ExtensionContext): { extendMarkdownIt(md: MarkdownIt): MarkdownIt } {
  const log = window.createOutputChannel('Flask Prep', { log: true })
  const status = new Status()
  const interviews = new InterviewStatus()
  const started = new Server(context, log, status, interviews)
  server = started
  const preview = new Preview(started)
  const page = new ProgressPage(context, started)
  const trees = new Trees(started)
  // What was graded or read anew is shown anew; a burst of news is one.
  let due: NodeJS.Timeout | undefined
  const news = started.onDidChange(() => {
    clearTimeout(due)
    due = setTimeout(() => {
      page.refresh()
      trees.refresh()
    }, 300)
  })
  context.subscriptions.push(
    log,
    status,
    interviews,
    preview,
    page,
    trees,
    news,
    started.onDidChangeNotes(() => trees.refresh()),
    { dispose: () => clearTimeout(due) },
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
