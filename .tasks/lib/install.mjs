import { existsSync, statSync } from 'node:fs'
import { at } from './paths.mjs'
import { Failed, capture, run, which } from './run.mjs'

/** Brings the npm packages of the lock file, unless they are here. */
export async function installPackages() {
  const installed = at('node_modules', '.package-lock.json')
  const lock = statSync(at('package-lock.json'))
  if (existsSync(installed) && statSync(installed).mtimeMs >= lock.mtimeMs) return
  console.log('Installing npm packages ...')
  await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'])
}

/** Fails with a readable line where the .NET SDK is missing or too old. */
export async function requireDotnet() {
  if (!which('dotnet')) throw new Failed('The .NET SDK 10 is needed to build: https://dotnet.microsoft.com/download')
  const { stdout } = await capture('dotnet', ['--version'])
  const major = Number.parseInt(stdout, 10)
  if (!(major >= 10)) throw new Failed(`The .NET SDK 10 is needed to build; the one found is ${stdout.trim() || 'unreadable'}.`)
}
