import type { ConfigurationParams, LSPAny, Middleware } from 'vscode-languageclient/node'
import { Uri } from 'vscode'
import { Section, explicitSettings } from './settings'

/** Configuration reaches the server without defaults, asked for or pushed. */
export function middleware(push: (settings: Record<string, unknown>) => Promise<void>): Middleware {
  return {
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

type Item = ConfigurationParams['items'][number]

const isOurs = (item: Item) => item.section === Section

const settingsOf = (item: Item) => explicitSettings(item.scopeUri === undefined ? undefined : Uri.parse(item.scopeUri))
