import { existsSync } from 'node:fs'
import { capture, run, which } from './run.mjs'

const canInstall = () => existsSync('/etc/debian_version') && which('apt-get') !== undefined

/**
 * Brings Debian packages, each named beside the test for what is needed from it: `{ chromium: () => boolean }`.
 * As root they are installed; else the command is printed, and what needs them has to do without.
 */
export async function installDebianPackages(packages) {
  const missing = Object.keys(packages).filter(name => !packages[name]())
  if (missing.length === 0 || !canInstall()) return
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing]
  if (process.getuid() !== 0) {
    console.log(`To run every test, install what is missing:\n  sudo ${command.join(' ')}`)
    return
  }
  console.log(`Installing ${missing.join(', ')} ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await capture('apt-get', ['update'], { env })
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  await run(command[0], command.slice(1), quiet).catch(error => console.log(error.message))
}
