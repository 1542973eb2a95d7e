import type { ConfigurationParams, LSPAny, Middleware } from 'vscode-languageclient/node'
import { Uri, ViewColumn, window } from 'vscode'
import { shown } from './failures'
import { Section, explicitSettings } from './settings'

/**
 * Configuration reaches the server without defaults, asked for or pushed. A failed command is told by its own sentence, whoever runs it: a lens,
 * a code action, a key. A document that is shown already is shown where it is.
 */
export function middleware(
  push: (settings: Record<string, unknown>) => Promise<void>,
  execute: (command: string, args: unknown[]) => Promise<unknown>,
): Middleware {
  return {
    executeCommand: (command, args) => shown(() => execute(command, args)),
    window: {
      showDocument: async (params, token, next) => {
        await focusGroupOf(Uri.parse(params.uri))
        return next(params, token)
      },
    },
    workspace: {
      configuration: async (params, token, next) => {
        const usual = await next(params, token)
        return Array.isArray(usual) ? params.items.map((item, index) => isOurs(item) ? (settingsOf(item) as LSPAny) : usual[index]) : usual
      },
      didChangeConfiguration: (sections, next) =>
        sections === undefined ? next(sections) : push({ [Section]: explicitSettings() }),
    },
  }
}

/** Without it the editor would open the document a second time, in the group that has the cursor. */
async function focusGroupOf(uri: Uri): Promise<void> {
  const editor = window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString())
  if (editor?.viewColumn === undefined || editor === window.activeTextEditor) return
  await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? ViewColumn.Active })
}

type Item = ConfigurationParams['items'][number]

const isOurs = (item: Item) => item.section === Section

const settingsOf = (item: Item) => explicitSettings(item.scopeUri === undefined ? undefined : Uri.parse(item.scopeUri))
