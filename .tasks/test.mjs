// npm test: builds, runs every suite, ends with "N passed, M failed, K skipped".
// npm test -- client neovim: only these.
import { build } from './build.mjs'
import { installDebianPackages } from './lib/debian.mjs'
import { Failed, main } from './lib/run.mjs'
import { debianPackages, suites } from './lib/suites.mjs'

await main(async () => {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter(name => !suites.some(suite => suite.name === name))
  if (unknown.length > 0) throw new Failed(`There is no suite ${unknown.join(', ')}; there are: ${suites.map(suite => suite.name).join(', ')}.`)

  const results = []
  try {
    await build()
  } catch (error) {
    console.error(error instanceof Failed ? error.message : error)
    results.push({ name: 'build', passed: 0, failed: 1, skipped: 0 })
    return summary(results)
  }
  await installDebianPackages(debianPackages)
  for (const suite of suites) {
    if (wanted.length === 0 || wanted.includes(suite.name)) results.push({ name: suite.name, ...await result(suite) })
  }
  return summary(results)
})

/** Runs a suite. One that cannot run counts as one skipped test, one that breaks as one failed test. */
async function result(suite) {
  const missing = suite.missing?.()
  if (missing) return { passed: 0, failed: 0, skipped: 1, note: missing }
  console.log(`\n== ${suite.name}`)
  try {
    return await suite.run()
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, note: error instanceof Failed ? error.message : String(error.stack ?? error) }
  }
}

function summary(results) {
  console.log()
  // What failed stands a long way up in the output, or beyond what a log keeps.
  for (const { name, failures = [] } of results) for (const failure of failures) console.log(`failed in ${name}: ${failure}\n`)
  for (const { name, note, ...counts } of results) console.log(`${name.padEnd(8)} ${line(counts)}${note ? ` (${note})` : ''}`)
  const sum = key => results.reduce((all, one) => all + one[key], 0)
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  // No test at all is no success.
  if (counts.passed + counts.failed + counts.skipped === 0) counts.failed = 1
  console.log(line(counts))
  return counts.failed > 0 ? 1 : 0
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
