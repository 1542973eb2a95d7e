// What the runners write down of a run: the counts, and for each test that failed its name and the first lines of why.

/** xunit's XML. */
export function readXunit(xml) {
  const sum = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const [assembly] of xml.matchAll(/<assembly\s[^>]*>/g)) {
    const count = name => Number(attribute(assembly, name) ?? 0)
    sum.passed += count('passed')
    sum.failed += count('failed') + count('errors')
    sum.skipped += count('skipped')
  }
  for (const [, test, body] of xml.matchAll(/(<test\s[^>]*\sresult="Fail"[^>]*>)([\s\S]*?)<\/test>/g)) {
    const message = /<message>(?:<!\[CDATA\[)?([\s\S]*?)(?:\]\]>)?<\/message>/.exec(body)?.[1]
    sum.failures.push(failure(plain(attribute(test, 'name') ?? ''), plain(message ?? '')))
  }
  return sum
}

/** Node's TAP. Undefined where the run did not come to its end. */
export function readTap(tap) {
  const counts = Object.fromEntries([...tap.matchAll(/^# (\w+) (\d+)$/gm)].map(([, name, count]) => [name, Number(count)]))
  if (counts.pass === undefined) return undefined
  const failures = []
  // A suite fails with its tests: they say it.
  for (const [, name, details] of tap.matchAll(/^ *not ok \d+ - (.*)\n *---\n([\s\S]*?)^ *\.\.\.$/gm)) {
    if (!details.includes("failureType: 'subtestsFailed'")) failures.push(failure(name, /^ *error: (?:\|-\n)?([\s\S]*?)\n *(?:code|stack):/m.exec(details)?.[1] ?? ''))
  }
  return { passed: counts.pass, failed: counts.fail + counts.cancelled, skipped: counts.skipped + counts.todo, failures }
}

const most = 6

function failure(name, why) {
  const lines = why.split('\n').map(line => line.trim()).filter(line => line !== '')
  return [name, ...lines.slice(0, most)].join('\n    ')
}

function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
}

const entities = { amp: '&', apos: '\'', gt: '>', lt: '<', quot: '"' }

function plain(xml) {
  return xml.replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|apos|gt|lt|quot);/g, (_, name) => entities[name])
}
