import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { addressOf, installCodeServer, startCodeServer } from '../../../.tasks/lib/codeServer.mjs'
import { findBrowser } from '../../../.tasks/lib/browser.mjs'
import { vsix } from '../../../.tasks/lib/extension.mjs'
import { capture } from '../../../.tasks/lib/run.mjs'
import { Editor } from './editor.mjs'

/** VS Code in Chromium with the packed extension in it: one server and one browser for all tests of a file. */
export class Workbench {
  static async start(settings = {}) {
    await installCodeServer()
    const home = mkdtempSync(join(tmpdir(), 'flask-prep-vscode-'))
    const data = join(home, 'data')
    mkdirSync(data)
    const server = await startCodeServer({ data, vsix, settings: { ...forTests, ...settings }, env: { HOME: home, FLASKPREP_DATA: join(home, 'own') } })
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments })
    // One context: the second window finds the workbench's scripts in the first one's cache.
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    return new Workbench(home, data, server, browser, context)
  }

  constructor(home, data, server, browser, context) {
    this.home = home
    this.data = data
    this.server = server
    this.browser = browser
    this.context = context
  }

  /** Makes a folder from `{ name: text }`. */
  folder(name, files) {
    const folder = join(this.home, name)
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    return folder
  }

  /** Opens a folder in a window of its own, of the size of the README's pictures. */
  async open(folder) {
    const page = await this.context.newPage()
    await page.goto(addressOf(this.server.url, folder))
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
    return new Editor(page, this)
  }

  /** Opens a window without a folder. */
  async openEmpty() {
    const page = await this.context.newPage()
    await page.goto(`${this.server.url}/?ew=true`)
    await page.locator('.part.statusbar').waitFor({ timeout: 60_000 })
    return new Editor(page, this)
  }

  /** The process ids of the language servers that run in it. */
  async languageServers() {
    const { stdout } = await capture('ps', ['-A', '-o', 'pid=,args='])
    const started = new RegExp(`^ *(\\d+) .*${this.data}\\S*/server/flaskprep lsp`)
    return stdout.split('\n').map(line => started.exec(line)?.[1]).filter(Boolean).map(Number)
  }

  async stop() {
    await this.browser.close()
    await this.server.stop()
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 })
  }
}

const forTests = {
  // The theme follows the browser: a test changes it by one call.
  'window.autoDetectColorScheme': true,
  'workbench.preferredDarkColorTheme': 'Dark Modern',
  'workbench.preferredLightColorTheme': 'Light Modern',
  'editor.hover.delay': 200,
  'editor.minimap.enabled': false,
  'markdown.validate.enabled': false,
}

const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync']
