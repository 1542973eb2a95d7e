import { randomBytes } from 'node:crypto'
import { type Disposable, type ExtensionContext, type Webview, type WebviewPanel, Uri, ViewColumn, commands, window } from 'vscode'
import { sentenceOf } from './failures'
import { type ProgressData, type ToPage, messageFrom } from './overviewData'
import { progressHtml } from './progressHtml'
import type { Server } from './server'

const type = 'flaskPrep.progress'

/** The one page of *Show My Progress*: revealed again, filled again when something was graded, and there again after a reload. */
export class ProgressPage implements Disposable {
  private panel: WebviewPanel | undefined
  private readonly subscriptions: Disposable[]

  constructor(private readonly context: ExtensionContext, private readonly server: Server) {
    this.subscriptions = [
      commands.registerCommand('flaskPrep.showProgress', () => this.show()),
      window.registerWebviewPanelSerializer(type, { deserializeWebviewPanel: async panel => this.adopt(panel) }),
    ]
  }

  /** Fills it anew, if it is open. */
  refresh(): void {
    if (this.panel?.visible) void this.fill(this.panel)
  }

  dispose(): void {
    this.panel?.dispose()
    for (const subscription of this.subscriptions) subscription.dispose()
  }

  private show(): void {
    if (this.panel !== undefined) this.panel.reveal()
    else this.adopt(window.createWebviewPanel(type, 'My Progress', ViewColumn.Active, this.options()))
  }

  private adopt(panel: WebviewPanel): void {
    this.panel = panel
    panel.webview.options = this.options()
    panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = messageFrom(value)
      if (message?.type === 'ready') void this.fill(panel)
      else if (message?.type === 'run') void commands.executeCommand(message.command)
    })
    panel.onDidChangeViewState(() => this.refresh())
    panel.onDidDispose(() => { this.panel = undefined })
    panel.webview.html = this.html(panel.webview)
  }

  private async fill(panel: WebviewPanel): Promise<void> {
    await panel.webview.postMessage(await this.message())
  }

  private async message(): Promise<ToPage> {
    try {
      const data = await this.server.execute<ProgressData>('flaskPrep.server.progress')
      return data === undefined ? { type: 'failed', message: this.server.problem ?? 'The server does not run.' } : { type: 'data', data }
    } catch (error) {
      return { type: 'failed', message: sentenceOf(error) }
    }
  }

  private options() {
    return { enableScripts: true, localResourceRoots: ['dist', 'media'].map(folder => Uri.joinPath(this.context.extensionUri, folder)) }
  }

  private html(webview: Webview): string {
    const file = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(this.context.extensionUri, ...path)).toString()
    return progressHtml({ nonce: randomBytes(16).toString('hex'), source: webview.cspSource, script: file('dist', 'progress.js'), style: file('media', 'progress.css') })
  }
}
