import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The tests run from the root of the repository, where the task runner is. */
export const root = process.cwd()
export const client = join(root, 'client-vscode')

export const read = (...parts: string[]) => readFileSync(join(client, ...parts), 'utf8')

export const sources = () => readdirSync(join(client, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts')).map(name => read('src', name)).join('\n')

export interface Property {
  default: unknown
  scope?: string
  markdownDescription?: string
  enum?: string[]
  enumDescriptions?: string[]
}

export interface Manifest {
  version: string
  icon: string
  main: string
  engines: { vscode: string }
  activationEvents: string[]
  devDependencies: Record<string, string>
  capabilities: { untrustedWorkspaces: { supported: unknown; restrictedConfigurations: string[] } }
  contributes: {
    languages: { id: string; extensions: string[]; configuration: string }[]
    grammars: { language: string; scopeName: string; path: string }[]
    configurationDefaults: Record<string, Record<string, unknown>>
    commands: { command: string; category: string; title: string; enablement?: string }[]
    menus: Record<string, { command: string; when?: string }[]>
    viewsContainers: { activitybar: { id: string }[] }
    views: Record<string, { id: string; when?: string }[]>
    viewsWelcome: { view: string; contents: string }[]
    keybindings?: { command: string; key: string; mac?: string; when?: string }[]
    configuration: { title: string; properties: Record<string, Property> }[]
    jsonValidation: { url: string }[]
    walkthroughs: { steps: { description: string; media: { markdown: string }; completionEvents: string[] }[] }[]
  }
}

export const manifest = JSON.parse(read('package.json')) as Manifest

export const settings: Record<string, Property> = Object.assign({}, ...manifest.contributes.configuration.map(section => section.properties))
