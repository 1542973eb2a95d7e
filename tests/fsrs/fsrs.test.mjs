// The schedule's states against those of ts-fsrs: both take the same random reviews, one after the other.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createEmptyCard, fsrs } from 'ts-fsrs'
import { randomHistories } from './histories.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const tolerance = 1e-6
const histories = randomHistories(10_000, 20261122)

before(() => dotnet(['build', here, '-c', 'Release', '-v', 'q', '-clp:ErrorsOnly', '-nologo']))

for (const fuzz of [false, true]) {
  for (const retention of [0.9, 0.8]) {
    test(`10,000 histories, retention ${retention}, fuzz ${fuzz ? 'on' : 'off'}`, async () => {
      const ours = await statesOfOurs(retention, fuzz)
      const theirs = fsrs({ request_retention: retention, enable_fuzz: fuzz, enable_short_term: false })
      let reviews = 0
      histories.forEach((history, index) => {
        let card = createEmptyCard(new Date(history[0].at))
        history.forEach(({ at, rating }, step) => {
          card = theirs.next(card, new Date(at), rating).card
          const [stability, difficulty, days, due, count, lapses] = ours[index][step]
          const where = `history ${index}, review ${step + 1}`
          assert.ok(Math.abs(stability - card.stability) <= tolerance, `${where}: stability ${stability}, not ${card.stability}`)
          assert.ok(Math.abs(difficulty - card.difficulty) <= tolerance, `${where}: difficulty ${difficulty}, not ${card.difficulty}`)
          assert.deepEqual([days, due, count, lapses], [card.scheduled_days, card.due.getTime(), card.reps, card.lapses], where)
          reviews++
        })
      })
      assert.ok(reviews > 50_000, 'enough was compared')
    })
  }
}

test('the chance of remembering, 10,000 times', async () => {
  const theirs = fsrs({ enable_short_term: false })
  const ours = await statesOfOurs(0.9, false)
  histories.forEach((history, index) => {
    let card = createEmptyCard(new Date(history[0].at))
    for (const { at, rating } of history) card = theirs.next(card, new Date(at), rating).card
    const later = card.due.getTime() + 30 * 864e5
    const chance = ours[index].at(-1)[6]
    assert.ok(Math.abs(chance - theirs.get_retrievability(card, new Date(later), false)) <= tolerance, `history ${index}`)
  })
})

/** For each history, for each review: stability, difficulty, days, due, reviews, lapses, chance of remembering 30 days behind that. */
async function statesOfOurs(retention, fuzz) {
  const input = histories.map(history => history.map(({ at, rating }) => `${at}:${rating}`).join(' ')).join('\n')
  const output = await dotnet([join(here, 'bin', 'Release', 'net10.0', 'FlaskPrep.Schedule.dll'), String(retention), fuzz ? 'fuzz' : 'plain'], `${input}\n`)
  return output.trimEnd().split('\n').map(line => line.split(' ').map(state => state.split(',').map(Number)))
}

function dotnet(args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn('dotnet', args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1' } })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => { output += text })
    child.on('error', reject)
    child.on('close', code => code === 0 ? resolve(output) : reject(new Error(`dotnet ${args[0]} ended with ${code}: ${output}`)))
    child.stdin.end(input)
  })
}
