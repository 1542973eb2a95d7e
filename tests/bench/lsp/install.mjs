import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../../../.tasks/lib/paths.mjs'
import { run } from '../../../.tasks/lib/run.mjs'

const packages = { 'vscode-langservers-extracted': '4.10.0', 'markdown-it': '15.0.3' }
const home = at('.cache', 'bench')

/** Brings Microsoft's server, which only a benchmark needs; the folder that it lies in. */
export async function installMicrosoft() {
  const wanted = JSON.stringify({ private: true, dependencies: packages })
  const ready = join(home, 'node_modules', '.package-lock.json')
  mkdirSync(home, { recursive: true })
  if (existsSync(ready)) return home
  console.log("Installing Microsoft's Markdown server ...")
  writeFileSync(join(home, 'package.json'), wanted)
  await run('npm', ['install', '--no-fund', '--no-audit', '--ignore-scripts', '--loglevel=error'], { cwd: home })
  return home
}
