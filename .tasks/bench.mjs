// npm run bench: measures the built server, with Microsoft's Markdown server beside it. What it takes: tests/bench/bench.mjs.
import { installPackages, requireDotnet } from './lib/install.mjs'
import { at } from './lib/paths.mjs'
import { main, run } from './lib/run.mjs'
import { buildServer } from './lib/server.mjs'

await main(async () => {
  await requireDotnet()
  await installPackages()
  await buildServer()
  await run(process.execPath, [at('tests', 'bench', 'bench.mjs'), ...process.argv.slice(2)])
})
