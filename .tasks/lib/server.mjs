import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { at } from './paths.mjs'
import { executable, rid } from './platform.mjs'
import { run } from './run.mjs'
import { whenChanged } from './stamp.mjs'

export const server = at('dist', executable)
export const seeds = at('dist', 'seeds')

/** Leaves `dist/flaskprep` and `dist/seeds/`. */
export async function buildServer() {
  const inputs = ['server', 'seeds', 'Directory.Build.props', 'Directory.Packages.props'].map(path => at(path))
  await whenChanged('server', { inputs, outputs: [server, seeds], salt: rid }, async () => {
    console.log(`Building the server for ${rid} ...`)
    const published = at('.cache', 'publish')
    rmSync(published, { recursive: true, force: true })
    await run('dotnet', ['publish', at('server', 'Cli'), '-c', 'Release', '-r', rid, '-o', published, '-v', 'q', '-clp:ErrorsOnly', '-nologo'])
    mkdirSync(at('dist'), { recursive: true })
    for (const old of [server, seeds]) rmSync(old, { recursive: true, force: true })
    cpSync(published, at('dist'), { recursive: true })
  })
}
