import { existsSync } from 'node:fs'
import { capture, run, which } from './run.mjs'

const apt = ['install', '-y', '--no-install-recommends']
const canInstall = () => existsSync('/etc/debian_version') && which('apt-get') !== undefined

/**
 * Brings Debian packages, each named beside the test for what is needed from it: `{ chromium: () => boolean }`.
 * As root they are installed; else the command is printed, and what needs them has to do without.
 */
export async function installDebianPackages(packages) {
  const missing = Object.keys(packages).filter(name => !packages[name]())
  if (missing.length === 0 || !canInstall()) return
  if (process.getuid() !== 0) {
    console.log(`To run every test, install what is missing:\n  sudo apt-get ${[...apt, ...missing].join(' ')}`)
    return
  }
  console.log(`Installing ${missing.join(', ')} ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await capture('apt-get', ['update'], { env })
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  const install = names => run('apt-get', [...apt, ...names], quiet)
  // One that this release does not have must not keep the others away.
  await install(missing).catch(async () => {
    for (const name of missing) await install([name]).catch(error => console.log(error.message))
  })
}
