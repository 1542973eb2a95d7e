import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './paths.mjs'

/** A step that failed, with a message that is fit to be read without a stack. */
export class Failed extends Error {}

const windows = process.platform === 'win32'

/** Runs a program with its output shown. Rejects with `Failed` where the exit code is not 0. */
export async function run(command, args, options = {}) {
  const { code } = await start(command, args, { stdio: 'inherit', ...options })
  if (code !== 0) throw new Failed(`${[command, ...args].join(' ')} ended with code ${code}`)
}

/** Runs a program and returns `{ code, stdout, stderr }`; a program that is not there has code 127. */
export function capture(command, args, options = {}) {
  return start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
}

const quiet = { DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' }

function start(command, args, { timeout, env = process.env, ...options }) {
  return new Promise(resolve => {
    // npm and code are .cmd files on Windows, which only a shell can start.
    const shell = windows && !command.endsWith('.exe') && command !== process.execPath
    const child = spawn(shell ? quote(command) : command, shell ? args.map(quote) : args, { cwd: root, shell, env: { ...quiet, ...env }, ...options })
    let stdout = '', stderr = ''
    child.stdout?.setEncoding('utf8').on('data', text => { stdout += text })
    child.stderr?.setEncoding('utf8').on('data', text => { stderr += text })
    const timer = timeout && setTimeout(() => child.kill('SIGKILL'), timeout)
    const done = code => { clearTimeout(timer); resolve({ code, stdout, stderr }) }
    child.on('error', error => { stderr += error.message; done(127) })
    child.on('close', (code, signal) => done(code ?? `signal ${signal}`))
  })
}

const quote = text => /[\s"&|<>^]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** The full path of a program on the PATH, or undefined. */
export function which(name) {
  const endings = windows ? ['.exe', '.cmd', '.bat', ''] : ['']
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const file = join(folder, name + ending)
      try {
        accessSync(file, constants.X_OK)
        return file
      } catch { /* not in this folder */ }
    }
  }
  return undefined
}

/** Runs a script's main function; what failed is one line on stderr and exit code 1. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    console.error(error instanceof Failed ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
