// npm run kill: kills the server and the terminal 300 times while replies are submitted. npm run kill -- 50 7: so many times, with this seed.
import { killAll } from '../tests/kill/kill.mjs'
import { requireDotnet } from './lib/install.mjs'
import { main } from './lib/run.mjs'
import { buildServer } from './lib/server.mjs'

await main(async () => {
  const [kills = 300, seed = Math.floor(Math.random() * 2 ** 32)] = process.argv.slice(2).map(Number)
  await requireDotnet()
  await buildServer()
  console.log(`${kills} kills, seed ${seed} ...`)
  const { replies, moments } = await killAll(kills, seed)
  console.log(`The reply in hand was killed: ${moments}.`)
  console.log(`${replies} replies were acknowledged; each is in the history once, and the database is sound.`)
})
