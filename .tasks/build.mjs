// npm run build: dist/flaskprep with what lies beside it, dist/flask-prep.vsix.
import { installPackages, requireDotnet } from './lib/install.mjs'
import { main } from './lib/run.mjs'
import { buildExtension } from './lib/extension.mjs'
import { buildServer } from './lib/server.mjs'

export async function build() {
  await requireDotnet()
  await installPackages()
  await buildServer()
  await buildExtension()
}

if (process.argv[1] === import.meta.filename) await main(build)
