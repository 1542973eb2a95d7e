import { type Disposable, commands, workspace } from 'vscode'
import type { Server } from '../server'
import type { MarkdownIt } from './markdownIt'
import type { Places } from './places'
import { referencePlugin } from './plugin'
import { type FolderQuestions, Questions } from './questions'

const window: Places = {
  firstFolder: () => workspace.workspaceFolders?.[0]?.uri.toString(),
  opensPreviews: () => workspace.getConfiguration('markdown').get('preview.openMarkdownLinks', 'inPreview') === 'inPreview',
}

/** The Markdown preview's part: it asks the server which questions there are whenever that may have changed. */
export class Preview implements Disposable {
  private readonly questions = new Questions()
  private readonly listening: Disposable

  constructor(private readonly server: Server) {
    this.listening = server.onDidChange(() => void this.refresh())
  }

  extendMarkdownIt = (md: MarkdownIt): MarkdownIt => referencePlugin(md, this.questions, window)

  dispose(): void {
    this.listening.dispose()
  }

  private async refresh(): Promise<void> {
    const found = await this.server.execute<FolderQuestions[]>('flaskPrep.server.questions').catch(() => undefined)
    if (found !== undefined && this.questions.take(found)) await commands.executeCommand('markdown.preview.refresh')
  }
}
