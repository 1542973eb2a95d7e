import { readFileSync, readdirSync } from 'node:fs'
import { at } from '../../../.tasks/lib/paths.mjs'

/** A note about Flask. */
export const note = `# Notes on structure

A Blueprint groups the views of one part of a Flask application.
It is registered on the application with a prefix.
`

/** A question bank of one's own. */
export const bank = `# React

## 1. What is JSX?

A syntax.

## 2. What is a hook?

A function.
`

/** The notes of the tour. */
export function examples() {
  const folder = at('docs', 'example-notes')
  const names = readdirSync(folder).filter(name => name.endsWith('.md'))
  return Object.fromEntries(names.map(name => [name, readFileSync(at('docs', 'example-notes', name), 'utf8')]))
}

/** A code repository whose README has something that is a finding in notes. */
export const project = {
  'pyproject.toml': '[project]\nname = "shop"\n',
  'README.md': '# Shop\n\nA Flask application. Set `FLASK_ENV` to development and run it.\n',
}

/** Notes that use everyday words which are terms in a note about Flask. */
export const tomatoes = {
  'tomatoes.md': `# Tomatoes

The first session in the greenhouse starts in March. I use last year's bed as a template,
follow the same route past the water butt, and by request of the neighbors there are yellow ones too.
In the context of blight, a cookie tray under each pot helps. See [[Peppers]] and [x].

- [ ] sow
- [x] prick out

> [!NOTE]
> Water in the morning.
`,
  'Peppers.md': '# Peppers\n\nThey want more warmth: [[tomatoes]].\n',
}
