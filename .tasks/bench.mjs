// npm run bench: measures the built server, with Microsoft's Markdown server beside it.
import { build } from './build.mjs'
import { at } from './lib/paths.mjs'
import { main, run } from './lib/run.mjs'

await main(async () => {
  await build()
  await run(process.execPath, [at('tests', 'bench', 'bench.mjs'), ...process.argv.slice(2)])
})
