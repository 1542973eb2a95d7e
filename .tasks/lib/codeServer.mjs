// VS Code in a browser: the npm package code-server, kept in .cache, for the tour and for the tests.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'
import { Failed, capture, run } from './run.mjs'

const version = '4.139.1'
const node = '^24.0.0'
const home = at('.cache', `code-server-${version}`)
const ready = join(home, 'ready')
const entry = join(home, 'node_modules', 'code-server', 'out', 'node', 'entry.js')

/** Node 24, which this version asks for, as npm's package for this platform. */
const nodePackage = `node${process.platform === 'darwin' && process.arch === 'arm64' ? '-bin' : ''}-${process.platform}-${process.arch}`
const nodeProgram = Number.parseInt(process.versions.node, 10) === 24 ? process.execPath : join(home, 'node_modules', nodePackage, 'bin', 'node')

export const codeServerRunsHere = process.platform !== 'win32'

/**
 * Installs code-server, once. Nothing is compiled: npm's install scripts are off, so it needs neither compilers nor headers.
 * Two of its native modules have a few lines of JavaScript in their place, see `stand-ins`; the others it does without.
 */
export async function installCodeServer() {
  if (existsSync(ready)) return
  console.log(`Installing VS Code for the browser (code-server ${version}) into .cache ...`)
  // A half-finished install cannot be continued.
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  const dependencies = { 'code-server': version }
  if (nodeProgram !== process.execPath) dependencies[nodePackage] = node
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies }))
  const vscode = join(home, 'node_modules', 'code-server', 'lib', 'vscode')
  for (const folder of [home, vscode, join(vscode, 'extensions')]) {
    await run('npm', ['install', '--prefix', folder, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  for (const name of ['spdlog', 'native-watchdog']) {
    cpSync(at('.tasks', 'stand-ins', `${name}.cjs`), join(vscode, 'node_modules', '@vscode', name, 'index.js'))
  }
  writeFileSync(ready, '')
}

/**
 * Starts it on a free port of this machine only.
 * @param {{ data: string, settings: object, vsix?: string, env?: object }} options `data`: folder for its state; `env`: more environment
 * @returns {Promise<{ url: string, stop: () => Promise<void>, ended: Promise<unknown>, log: () => string }>}
 */
export async function startCodeServer({ data, settings, vsix, env = {} }) {
  mkdirSync(join(data, 'User'), { recursive: true })
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2))
  const places = ['--config', join(data, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', join(data, 'extensions')]
  // VSCODE_CLI: started from a terminal, so no shell is run to find out about the environment.
  const options = { env: { ...process.env, VSCODE_CLI: '1', ...env }, cwd: data }
  // Inside a terminal of VS Code this variable makes code-server hand everything to that VS Code.
  delete options.env.VSCODE_IPC_HOOK_CLI
  if (vsix) {
    const { code, stdout, stderr } = await capture(nodeProgram, [entry, ...places, '--force', '--install-extension', vsix], options)
    if (code !== 0) throw new Failed(`The extension could not be installed.\n${stdout}${stderr}`)
  }
  const child = spawn(nodeProgram, [entry, ...places, '--auth', 'none', '--bind-addr', '127.0.0.1:0',
    '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'],
    { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let text = ''
  const ended = new Promise(resolve => child.on('close', resolve))
  const url = await new Promise((resolve, reject) => {
    const read = chunk => {
      text += chunk
      const found = /HTTP server listening on (http:\/\/[\d.]+:\d+)/.exec(text)
      if (found) resolve(found[1])
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    child.on('error', error => reject(new Failed(`VS Code for the browser did not start: ${error.message}`)))
    void ended.then(() => reject(new Failed(`VS Code for the browser did not start.\n${text}`)))
  })
  return { url, ended, log: () => text, stop: () => stop(child, ended) }
}

/** Ends the whole group: code-server, its VS Code, the extension hosts and what they started. */
async function stop(child, ended) {
  signal(child.pid, 'SIGTERM')
  const timer = setTimeout(() => signal(child.pid, 'SIGKILL'), 5_000)
  await ended
  clearTimeout(timer)
  signal(child.pid, 'SIGKILL')
}

function signal(group, name) {
  try {
    process.kill(-group, name)
  } catch { /* it has ended */ }
}

/** A workbench that shows the notes and nothing of its own. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
}

/** The address of a folder in it, with one of its files open. */
export function addressOf(url, folder, file) {
  const escaped = path => encodeURI(path).replaceAll(/[?#&+]/g, encodeURIComponent)
  const payload = file && JSON.stringify([['openFile', `vscode-remote://${new URL(url).host}${escaped(file)}`]])
  return `${url}/?folder=${escaped(folder)}${payload ? `&payload=${encodeURIComponent(payload)}` : ''}`
}
