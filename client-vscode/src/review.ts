import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, commands, window, workspace } from 'vscode'
import { shown } from './failures'
import { ReviewScheme } from './preview/plugin'
import type { Server } from './server'

const PageName = 'Review of My Notes.md'

/** What `flaskPrep.server.reviewNotes` answers. */
type Review = { headline: string; text: string; folder: string }

/** *Review My Notes*: the server writes the page, VS Code's own preview shows it. */
export function registerReview(server: Server): Disposable[] {
  const pages = new ReviewPages()
  return [
    pages,
    workspace.registerTextDocumentContentProvider(ReviewScheme, pages),
    commands.registerCommand('flaskPrep.reviewNotes', () => review(server, pages)),
  ]
}

async function review(server: Server, pages: ReviewPages): Promise<void> {
  const open = window.activeTextEditor?.document.uri
  const from = open?.scheme === 'file' ? [open.toString()] : []
  const found = await shown(() => server.execute<Review>('flaskPrep.server.reviewNotes', ...from))
  if (found === undefined) return
  const page = Uri.joinPath(Uri.parse(found.folder), PageName).with({ scheme: ReviewScheme })
  pages.put(page, found.text)
  await commands.executeCommand('markdown.showPreview', page)
}

/** The newest page of each folder. */
class ReviewPages implements TextDocumentContentProvider, Disposable {
  private readonly texts = new Map<string, string>()
  private readonly changed = new EventEmitter<Uri>()
  readonly onDidChange = this.changed.event

  put(page: Uri, text: string): void {
    this.texts.set(page.toString(), text)
    this.changed.fire(page)
  }

  provideTextDocumentContent(page: Uri): string {
    return this.texts.get(page.toString()) ?? 'This review is of an earlier session: *Flask Prep: Review My Notes* makes a new one.\n'
  }

  dispose(): void {
    this.changed.dispose()
  }
}
