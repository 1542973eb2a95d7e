/** A note about Flask. */
export const note = `# Notes on structure

A Blueprint groups the views of one part of an application.
It is registered on the application with a prefix.
`

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
