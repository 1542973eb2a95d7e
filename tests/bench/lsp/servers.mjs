import { readFileSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const reference = /\[\[Q\d/g
const named = /\[\[Q\d|Bluepri|Gunico|Jinj|jsoni|Flask-Mig/g
const link = /\]\(note-/g

/** Ours, started as VS Code does; it is asked on references and terms. Its log goes into `data`, not into the person's own. */
export function flaskPrep(program, data, name = 'Flask Prep') {
  return {
    name, command: program, args: ['lsp', '--stdio'], env: { XDG_DATA_HOME: data }, options: {}, answers: () => ({ 'workspace/configuration': params => params.items.map(() => null) }),
    hoverable: named, completable: reference, referable: reference, isOurs: true,
  }
}

/** Microsoft's Markdown server: it is asked on links. What it asks of its client is answered as VS Code's own extension does. */
export function microsoft(modules) {
  const parser = createRequire(join(modules, 'package.json'))('markdown-it')({ html: true })
  return {
    name: 'Microsoft', command: process.execPath,
    args: [join(modules, 'node_modules', 'vscode-langservers-extracted', 'bin', 'vscode-markdown-language-server'), '--stdio'],
    options: { markdownFileExtensions: ['md'] }, settings: { markdown: microsoftSettings },
    answers: (folder, texts) => ({
      'markdown/parse': ({ uri, text }) => parser.parse(text ?? texts.get(uri) ?? readFileSync(fileURLToPath(uri), 'utf8'), {}),
      'markdown/fs/readFile': ({ uri }) => [...readFileSync(fileURLToPath(uri))],
      'markdown/fs/readDirectory': ({ uri }) =>
        readdirSync(fileURLToPath(uri), { withFileTypes: true }).map(entry => [entry.name, { isDirectory: entry.isDirectory() }]),
      'markdown/fs/stat': ({ uri }) => {
        const stat = statSync(fileURLToPath(uri), { throwIfNoEntry: false })
        return stat && { isDirectory: stat.isDirectory() }
      },
      'markdown/findMarkdownFilesInWorkspace': () => readdirSync(folder).map(file => pathToFileURL(join(folder, file)).href),
    }),
    hoverable: link, completable: link, referable: /^# /g,
  }
}

/** VS Code's defaults, with the validation of links turned on. */
const microsoftSettings = {
  server: { log: 'off' },
  suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
  occurrencesHighlight: { enabled: true },
  preferredMdPathExtensionStyle: 'auto',
  validate: {
    enabled: true, referenceLinks: { enabled: 'warning' }, fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' }, ignoredLinks: [],
    unusedLinkDefinitions: { enabled: 'hint' }, duplicateLinkDefinitions: { enabled: 'warning' },
  },
}
