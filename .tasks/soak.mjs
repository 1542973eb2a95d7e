// npm run soak: runs 1,000 code replies, hostile ones among them, and says what is left of them. npm run soak -- 100: so many; npm run soak -- 100 300: so many, beginning with the 300th.
import { soak } from '../tests/Exercises/soak.mjs'
import { requireDotnet } from './lib/install.mjs'
import { main } from './lib/run.mjs'
import { buildServer } from './lib/server.mjs'

await main(async () => {
  const [count = 1000, from = 0] = process.argv.slice(2).map(Number)
  await requireDotnet()
  await buildServer()
  console.log(`${count} checks ...`)
  const { submissions, wrong, left, files } = await soak(count, from)
  for (const line of [...wrong, ...left, ...files]) console.log(line)
  console.log(`${submissions} submissions, ${count} checks: ${wrong.length} judged wrong, ${left.length} processes left, ${files.length} files left.`)
  return wrong.length + left.length + files.length > 0 ? 1 : 0
})
