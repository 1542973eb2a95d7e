/** What the tested code needs from the module `vscode`. */

export interface Values {
  global?: unknown
  workspace?: unknown
  folder?: unknown
}

/** The settings that somebody set, by name without section. */
export let configured: Record<string, Values> = {}

export function configure(values: Record<string, Values>): void {
  configured = values
}

export const workspace = {
  getConfiguration: () => ({
    inspect: (name: string) => ({
      defaultValue: `default of ${name}`,
      globalValue: configured[name]?.global,
      workspaceValue: configured[name]?.workspace,
      workspaceFolderValue: configured[name]?.folder,
    }),
    get: (name: string) => {
      const values = configured[name] ?? {}
      return values.folder ?? values.workspace ?? values.global ?? `default of ${name}`
    },
  }),
}

export const Uri = { parse: (text: string) => ({ toString: () => text }) }

export class Disposable {}

/** The errors that were shown. */
export const errors: string[] = []

export const window = { showErrorMessage: (message: string) => errors.push(message) }
