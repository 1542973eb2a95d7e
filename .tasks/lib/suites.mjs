import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { codeServerRunsHere, installCodeServer } from './codeServer.mjs'
import { checkTypes } from './extension.mjs'
import { flaskPackages, testFlask, withoutFlask } from './flask.mjs'
import { at } from './paths.mjs'
import { readTap, readXunit } from './reports.mjs'
import { Failed, run, which } from './run.mjs'

/** The suites in their order: `missing` says what a suite lacks on this machine, `run` returns `{ passed, failed, skipped, failures }`. */
export const suites = [
  { name: 'server', run: testServer },
  { name: 'client', run: testClient },
  { name: 'fsrs', run: () => testNode(at('tests', 'fsrs')) },
  { name: 'kill', run: () => testNode(at('tests', 'kill')) },
  { name: 'flask', missing: withoutFlask, run: testFlask },
  { name: 'neovim', missing: () => which('nvim') ? undefined : 'Neovim is not installed', run: () => testNode(at('tests', 'editors', 'neovim')) },
  { name: 'emacs', missing: withoutEmacs, run: () => testNode(at('tests', 'editors', 'emacs')) },
  { name: 'vscode', missing: withoutVsCode, run: testVsCode },
]

/** What the suites need from Debian. */
export const debianPackages = {
  bubblewrap: () => which('bwrap') !== undefined,
  chromium: () => findBrowser() !== undefined,
  'elpa-eglot': () => emacsHas('eglot'),
  'elpa-markdown-mode': () => emacsHas('markdown-mode'),
  'emacs-nox': () => which('emacs') !== undefined,
  neovim: () => which('nvim') !== undefined,
  ...flaskPackages,
}

const reports = at('.cache', 'test-reports')

async function testServer() {
  await run('dotnet', ['build', at('tests'), '-v', 'q', '-clp:ErrorsOnly', '-nologo'])
  const report = reportFile('server.xml')
  await attempt('dotnet', [at('tests', 'bin', 'Debug', 'net10.0', 'FlaskPrep.Tests.dll'), '-xml', report, '-noLogo'])
  if (!existsSync(report)) throw new Failed('the tests of the server did not come to their end')
  return readXunit(readFileSync(report, 'utf8'))
}

async function testClient() {
  await checkTypes()
  const built = at('.cache', 'client-tests')
  rmSync(built, { recursive: true, force: true })
  await run(process.execPath, [at('client-vscode', 'test', 'bundle.mjs'), built])
  return testNode(built)
}

function withoutVsCode() {
  if (!codeServerRunsHere) return 'VS Code for the browser does not run here'
  return findBrowser() ? undefined : 'Chromium is not installed'
}

function withoutEmacs() {
  if (which('emacs') === undefined) return 'Emacs is not installed'
  const lacking = ['eglot', 'markdown-mode'].filter(name => !emacsHas(name))
  return lacking.length > 0 ? `Emacs has no ${lacking.join(' and no ')}` : undefined
}

/** Newer versions of Emacs have eglot built in. */
function emacsHas(library) {
  return spawnSync('emacs', ['--batch', '-f', 'package-initialize', '-l', library], { stdio: 'ignore' }).status === 0
}

async function testVsCode() {
  await installCodeServer()
  return testNode(at('tests', 'editors', 'vscode'))
}

async function testNode(folder) {
  const files = readdirSync(folder).filter(name => /\.test\.m?js$/.test(name)).map(name => join(folder, name))
  const report = reportFile(`${folder.split(/[\\/]/).at(-1)}.tap`)
  await attempt(process.execPath, ['--test', '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=tap', `--test-reporter-destination=${report}`, ...files])
  const read = readTap(readFileSync(report, 'utf8'))
  if (read === undefined) throw new Failed(`the tests in ${folder} did not come to their end`)
  return read
}

/** Runs tests; that some of them fail is told by their report. */
async function attempt(command, args) {
  await run(command, args).catch(error => {
    if (!(error instanceof Failed)) throw error
  })
}

/** A place for a report, with no report of an earlier run in it. */
function reportFile(name) {
  mkdirSync(reports, { recursive: true })
  const file = join(reports, name)
  rmSync(file, { force: true })
  return file
}
