import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'

export const PathSetting = 'flaskPrep.server.path'

export type Origin = 'setting' | 'bundled' | 'PATH'

export interface FoundServer {
  readonly path: string
  readonly version: string
  readonly origin: Origin
}

/** Why there is no server, as a sentence for the person. */
export interface MissingServer {
  readonly problem: string
}

export interface Places {
  /** The setting's value, empty where it is not set. */
  readonly setting: string
  readonly bundled: string
  /** The PATH of the environment. */
  readonly searchPath: string
  readonly executable: string
}

/**
 * The server to run: the one that the setting names, else the bundled one, else the first on the PATH.
 * A setting that does not lead to a server is an error, never a silent fallback: somebody set it for a reason.
 */
export async function findServer(places: Places): Promise<FoundServer | MissingServer> {
  const setting = places.setting.trim()
  if (setting !== '') return fromSetting(setting)

  const problems: string[] = []
  const candidates: [string, Origin][] = [
    [places.bundled, 'bundled'],
    ...onPath(places).map((path): [string, Origin] => [path, 'PATH']),
  ]
  for (const [path, origin] of candidates) {
    if (!(await isFile(path))) continue
    const answer = await versionOf(path)
    if ('version' in answer) return { path, origin, version: answer.version }
    problems.push(`${path} ${answer.problem}`)
  }
  const why = problems[0] ?? `this package has no server for ${process.platform}-${process.arch}, and there is no ${places.executable} on the PATH`
  return { problem: `No server can be run: ${why}. The setting ${PathSetting} can name one.` }
}

async function fromSetting(setting: string): Promise<FoundServer | MissingServer> {
  const path = setting.startsWith('~/') ? join(homedir(), setting.slice(2)) : setting
  const problem = await settingProblem(path)
  if (problem !== undefined) return { problem: `The setting ${PathSetting} names ${setting}, which ${problem}.` }
  const answer = await versionOf(path)
  if ('version' in answer) return { path, origin: 'setting', version: answer.version }
  return { problem: `The setting ${PathSetting} names ${setting}, which ${answer.problem}.` }
}

async function settingProblem(path: string): Promise<string | undefined> {
  if (!isAbsolute(path)) return 'is not a full path'
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 'does not exist'
  return found.isFile() ? undefined : 'is not a file'
}

function onPath(places: Places): string[] {
  return places.searchPath.split(delimiter).filter(folder => isAbsolute(folder)).map(folder => join(folder, places.executable))
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}

/** Runs `flaskprep --version`; anything but its own answer is a problem, told as the end of a sentence. */
export function versionOf(path: string): Promise<{ version: string } | { problem: string }> {
  return new Promise(resolve => {
    execFile(path, ['--version'], { timeout: 10_000, windowsHide: true }, (error, stdout, stderr) => {
      const version = /^flaskprep (\S+)/.exec(stdout)?.[1]
      if (version !== undefined && error === null) {
        resolve({ version })
        return
      }
      resolve({ problem: error === null ? 'is not the Flask Prep server' : `cannot be run (${reason(error, stderr)})` })
    })
  })
}

function reason(error: Error & { code?: unknown; killed?: boolean }, stderr: string): string {
  if (error.killed === true) return 'it did not answer within 10 seconds'
  if (error.code === 'EACCES') return 'it is not an executable file'
  const line = stderr.split('\n').find(text => text.trim() !== '')?.trim()
  return line ?? (typeof error.code === 'number' ? `it ended with code ${error.code}` : error.message)
}
