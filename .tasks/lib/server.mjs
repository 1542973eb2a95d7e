import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'
import { executable, rid, sqlite } from './platform.mjs'
import { run } from './run.mjs'
import { whenChanged } from './stamp.mjs'

export const server = at('dist', executable)

/** What lies beside the executable, wherever it runs from: the banks, the pages that findings link to, what keeps the history, and the notices of what is built in. */
export const beside = ['seeds', 'rules', 'licenses', sqlite]

/** Leaves `dist/flaskprep` and what lies beside it. */
export async function buildServer() {
  const inputs = ['server', 'seeds', 'docs/rules', '.tasks/wordnet.mjs', 'package-lock.json', 'Directory.Build.props', 'Directory.Packages.props'].map(path => at(path))
  await whenChanged('server', { inputs, outputs: [server, ...beside.map(name => at('dist', name))], salt: rid }, async () => {
    console.log(`Building the server for ${rid} ...`)
    const published = at('.cache', 'publish')
    rmSync(published, { recursive: true, force: true })
    await run('dotnet', ['publish', at('server', 'Cli'), '-c', 'Release', '-r', rid, '-o', published, '-v', 'q', '-clp:ErrorsOnly', '-nologo'])
    mkdirSync(at('dist'), { recursive: true })
    for (const name of [executable, ...beside]) {
      rmSync(at('dist', name), { recursive: true, force: true })
      cpSync(join(published, name), at('dist', name), { recursive: true })
    }
  })
}
