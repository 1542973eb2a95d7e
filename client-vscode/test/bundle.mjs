// Bundles the tests for `node --test`, with a few lines in place of the module `vscode`.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))

await build({
  entryPoints: readdirSync(here).filter(name => name.endsWith('.test.ts')).map(name => join(here, name)),
  outdir: process.argv[2],
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  alias: { vscode: join(here, 'vscode.ts') },
  logLevel: 'warning',
})
