import { randomFrom } from './random.mjs'
import { Session } from './session.mjs'

/** Servers are asked in turns of this many requests, so that a busy moment of the machine meets them all. */
const turn = 25

/** Milliseconds from spawn to `initialize`'s answer, by server: one spawn of each after the other, the first round thrown away. */
export async function measureStart(servers, folder, rounds) {
  const times = new Map(servers.map(server => [server, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const server of servers) {
      const session = new Session(server, folder)
      const time = await session.initialize()
      await session.close()
      if (round > 0) times.get(server).push(time)
    }
  }
  return times
}

/** What a client that pulls waits for, by server. All servers live side by side and are asked in turns. */
export async function measureWork(servers, folder, file, { requests, edits }) {
  const sessions = []
  const results = new Map()
  for (const server of servers) {
    const session = new Session(server, folder)
    sessions.push(session)
    await session.initialize()
    results.set(server, { firstFindings: await session.open(file) })
  }
  const measure = async (name, count, makeStep) => {
    const all = sessions.map(session => ({ session, step: makeStep(session), random: randomFrom(5), times: [], found: 0 }))
    for (let done = 0; done < count; done += turn) {
      for (const one of all) for (let i = done; i < Math.min(count, done + turn); i++) await timed(one, i)
    }
    for (const { session, times, found } of all) results.get(session.server)[name] = { times, found: found / count }
  }
  await measure('hover', requests, session => askAt(session, 'hover', session.server.hoverable))
  await measure('definition', requests, session => askAt(session, 'definition', session.server.hoverable))
  await measure('completion', requests, session => askAt(session, 'completion', session.server.completable, { context: { triggerKind: 1 } }))
  await measure('edit', edits, session => edit(session))
  for (const session of sessions) {
    results.get(session.server).memory = session.client.peakMemory
    await session.close()
  }
  return results
}

/** Milliseconds from an edit to the findings that are pushed, for a client that does not pull. */
export async function measurePush(server, folder, file, edits) {
  const session = new Session(server, folder, { pulls: false })
  await session.initialize()
  await session.open(file)
  const one = { random: randomFrom(5), times: [], found: 0, step: edit(session) }
  for (let i = 0; i < edits; i++) await timed(one, i)
  await session.close()
  return one
}

async function timed(one, i) {
  const start = performance.now()
  const answer = await one.step(one.random, i)
  one.times.push(performance.now() - start)
  const items = answer?.items ?? answer
  if (Array.isArray(items) ? items.length > 0 : items !== null) one.found++
}

/** Asks at the end of a match, anywhere in the note. */
function askAt(session, method, pattern, more) {
  const places = session.lines.flatMap((text, line) =>
    [...text.matchAll(pattern)].map(match => ({ line, character: match.index + match[0].length })))
  return random => session.ask(method, random.pick(places), more)
}

/** Types words at the ends of lines of prose. */
function edit(session) {
  const prose = session.lines.flatMap((text, line) => /^[A-Z].*\.$/.test(text) ? [line] : [])
  const typed = ' and a Blueprint, see [[Q4]].'
  let line = 0
  return (random, i) => {
    if (i % typed.length === 0) line = random.pick(prose)
    return session.type(line, typed[i % typed.length])
  }
}
