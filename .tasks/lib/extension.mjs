import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'
import { executable, target } from './platform.mjs'
import { run } from './run.mjs'
import { beside, server } from './server.mjs'
import { whenChanged } from './stamp.mjs'

export const vsix = at('dist', 'flask-prep.vsix')

/** What goes into the package, laid out as in the package. */
export const staging = at('.cache', 'vsix')

const client = at('client-vscode')
const tool = (...parts) => at('node_modules', ...parts)
const parts = ['src', 'language', 'media', 'walkthrough', 'README.md', 'CHANGELOG.md', 'package.json', 'bundle.mjs', 'tsconfig.json']

/** Checks the types of the extension and of its tests. */
export async function checkTypes() {
  // The page runs in a browser, the rest in Node.
  for (const project of [client, join(client, 'src', 'page')]) await run(process.execPath, [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', project])
}

/** Leaves `dist/flask-prep.vsix` with the server in it, for this platform. */
export async function buildExtension() {
  const inputs = [...parts.map(part => join(client, part)), server, ...beside.map(name => at('dist', name)), at('docs', 'flaskprep.schema.json'), at('LICENSE'), at('package-lock.json')]
  await whenChanged('extension', { inputs, outputs: [vsix, staging], salt: target }, async () => {
    console.log(`Packing the extension for ${target} ...`)
    await checkTypes()
    await bundle()
    stage()
    await run(process.execPath, [tool('@vscode', 'vsce', 'vsce'), 'package', '--target', target, '--no-dependencies',
      '--allow-missing-repository', '--skip-license', '--out', vsix], { cwd: staging, stdio: ['ignore', 'ignore', 'inherit'] })
  })
}

async function bundle() {
  rmSync(join(client, 'dist'), { recursive: true, force: true })
  await run(process.execPath, [join(client, 'bundle.mjs')], { cwd: client })
  cpSync(at('docs', 'flaskprep.schema.json'), join(client, 'dist', 'flaskprep.schema.json'))
}

function stage() {
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true })
  for (const part of ['dist', 'language', 'media', 'walkthrough', 'README.md', 'CHANGELOG.md']) {
    cpSync(join(client, part), join(staging, part), { recursive: true, filter: file => !file.endsWith('.svg') })
  }
  cpSync(at('LICENSE'), join(staging, 'LICENSE'))
  cpSync(server, join(staging, 'server', executable))
  chmodSync(join(staging, 'server', executable), 0o755)
  for (const name of beside) cpSync(at('dist', name), join(staging, 'server', name), { recursive: true })
  // The package has its dependencies bundled and no sources: what builds it is of no use in it.
  const { scripts, devDependencies, dependencies, ...manifest } = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8'))
  writeFileSync(join(staging, 'package.json'), JSON.stringify({ ...manifest, files: ['**'] }, null, 2) + '\n')
}
