import { workspace, type Uri, type WorkspaceConfiguration } from 'vscode'

/** The settings that the server reads; the same members as in flaskprep.json. */
export const ServerSettings = ['enabled', 'referenceStyle', 'headingLenses', 'rules', 'banks', 'builtInBanks', 'defaultBank', 'flaskVersion', 'history', 'interviewDate', 'desiredRetention', 'fuzz', 'followUps', 'python'] as const

export const Section = 'flaskPrep'

/**
 * What somebody has set, without the defaults: a default of the editor must not override what flaskprep.json says.
 */
export function explicitSettings(scope?: Uri): Record<string, unknown> {
  const configuration = workspace.getConfiguration(Section, scope ?? null)
  const result: Record<string, unknown> = {}
  for (const name of ServerSettings) {
    if (isSet(configuration, name)) result[name] = configuration.get(name)
  }
  return result
}

function isSet(configuration: WorkspaceConfiguration, name: string): boolean {
  const found = configuration.inspect(name)
  return found?.globalValue !== undefined || found?.workspaceValue !== undefined || found?.workspaceFolderValue !== undefined
}
