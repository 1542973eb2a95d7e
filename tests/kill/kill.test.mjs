import { describe, it } from 'node:test'
import { killAll } from './kill.mjs'

// The full run is `npm run kill`.
describe('A process that is killed in the middle of a reply', () => {
  it('loses none, and has none twice', async () => {
    await killAll(12, Math.floor(Math.random() * 2 ** 32))
  })
})
