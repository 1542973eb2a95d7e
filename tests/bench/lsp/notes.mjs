import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom } from './random.mjs'

const noteLength = 5000

/** Prose of the kind that people keep; `{t}` is a term, `{q}` a question's number. */
const sentences = [
  'A {t} is what I forget first, so it stands here.',
  'They asked how a {t} differs from a {t}, and I had no example.',
  'Read the part on {t} again before Monday.',
  'The app registers it once, in the factory, and every view can use it.',
  'In production this runs behind a proxy, with four workers and a timeout of thirty seconds.',
  'See [[Q{q}]] for the short answer.',
  'This is [[Q{q}|the one I got wrong]] last time, together with Q{q}.',
  'Our staging server reads its configuration from the environment and logs to stdout.',
  'The test client keeps cookies between calls, which makes a login easy to test.',
  'Nobody could say why `{t}` was slow under load; the profiler showed the database.',
  'Keep the transaction short, and close the connection when the request ends.',
  'Each worker is a process of its own, so a global variable is not shared between them.',
]

/** What a server may say something about: ours and, for a link whose target is missing, Microsoft's. */
const mistakes = [
  'Compare with [[Q99]], which I made up.',
  'Templates are rendered by Jinga2.',
  'Before a release I set FLASK_ENV to production.',
  'The plan is [in a note that is gone](gone.md).',
]

const terms = ['Blueprint', 'Jinja2', 'Gunicorn', 'WSGI', 'Flask-SQLAlchemy', 'Flask-Login', 'before_request', 'errorhandler', 'jsonify', 'session',
  'Redis', 'debug mode', 'routing', 'Flask-Migrate', 'application factory']

const name = number => `note-${String(number).padStart(3, '0')}.md`

/** Writes the notes folder: `count` notes of about 5 KB, and one long note, which is returned with its number of lines. */
export function makeNotes(folder, count, longLines) {
  mkdirSync(folder, { recursive: true })
  const random = randomFrom(20)
  for (let number = 1; number <= count; number++) {
    const lines = [`# Note ${number}`, '']
    for (let length = 0, part = 1; length < noteLength; part++) {
      const more = section(random, number, part, count)
      length += more.join('\n').length
      lines.push(...more)
    }
    writeFileSync(join(folder, name(number)), lines.join('\n'))
  }
  const lines = ['# The long note', '']
  for (let part = 1; lines.length < longLines; part++) lines.push(...section(random, 0, part, count))
  lines.length = longLines
  const file = join(folder, 'long.md')
  writeFileSync(file, lines.join('\n') + '\n')
  return file
}

function section(random, number, part, count) {
  const other = 1 + random.below(count)
  const lines = [`## Part ${part} of ${number}`, '']
  for (let left = 1 + random.below(3); left > 0; left--) lines.push(paragraph(random), '')
  lines.push(`- see [note ${other}](${name(other)})`, `- and [its first part](${name(other)}#part-1-of-${other})`, '')
  if (random.below(4) === 0) lines.push(random.pick(mistakes), '')
  if (random.below(3) === 0) lines.push('```python', `@app.route('/${part}')`, 'def view():', '    return jsonify(ok=True)', '```', '')
  if (random.below(5) === 0) lines.push('| term | question |', '| --- | --- |', `| ${random.pick(terms)} | [[Q${1 + random.below(20)}]] |`, '')
  return lines
}

function paragraph(random) {
  const said = []
  for (let left = 2 + random.below(3); left > 0; left--) {
    said.push(random.pick(sentences).replaceAll('{t}', () => random.pick(terms)).replaceAll('{q}', () => 1 + random.below(20)))
  }
  return said.join(' ')
}
