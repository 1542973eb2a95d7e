const [width, height, left, bottom, top, right] = [640, 360, 60, 40, 44, 120]

/** How the time until a folder is read and the memory then grow with its notes, as an SVG; both axes are logarithmic, so that what is linear is a straight line. */
export function growth(points) {
  const series = [
    { name: 'Flask Prep: ready, s', color: '#0f766e', of: ({ ours }) => ours.ready / 1000 },
    { name: "Microsoft's: ready, s", color: '#b45309', of: ({ peer }) => peer && peer.ready / 1000 },
    { name: 'Flask Prep: memory, GiB', color: '#0f766e', dash: '5 4', of: ({ ours }) => ours.memory / 1024 },
    { name: "Microsoft's: memory, GiB", color: '#b45309', dash: '5 4', of: ({ peer }) => peer && peer.memory / 1024 },
  ]
  const values = series.flatMap(one => points.map(one.of)).filter(value => value > 0)
  const x = axis(points.map(({ notes }) => notes), left, width - right)
  const y = axis(values, height - bottom, top)
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Time until ready and memory, by the number of notes">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${left}" y="22" font-size="14" fill="#111827">Until a folder is read, and memory then, by its number of notes</text>`,
    ...points.map(({ notes }) => `<path d="M${x(notes)} ${top}V${height - bottom}" stroke="#e5e7eb"/><text x="${x(notes)}" y="${height - bottom + 18}" text-anchor="middle" fill="#374151">${notes.toLocaleString('en-US')}</text>`),
    ...powers(values).map(value => `<path d="M${left} ${y(value)}H${width - right}" stroke="#e5e7eb"/><text x="${left - 8}" y="${y(value) + 4}" text-anchor="end" fill="#374151">${value}</text>`),
    ...series.flatMap(one => line(one, points, x, y)),
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}

function line({ name, color, dash, of }, points, x, y) {
  const known = points.filter(point => of(point) > 0)
  if (known.length === 0) return []
  const last = known.at(-1)
  const [at, style] = [known.map(point => `${x(point.notes)},${y(of(point))}`).join(' '), dash ? ` stroke-dasharray="${dash}"` : '']
  return [
    `<polyline points="${at}" fill="none" stroke="${color}" stroke-width="2"${style}/>`,
    ...known.map(point => `<circle cx="${x(point.notes)}" cy="${y(of(point))}" r="3" fill="${color}"/>`),
    `<text x="${x(last.notes) + 8}" y="${y(of(last)) + 4}" font-size="10" fill="${color}">${name}</text>`,
  ]
}

/** From a value to its place, by its logarithm. */
function axis(values, from, to) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.log)
  return value => Math.round(from + (to - from) * (Math.log(value) - least) / (most - least || 1))
}

function powers(values) {
  const [least, most] = [Math.ceil(Math.log10(Math.min(...values))), Math.floor(Math.log10(Math.max(...values)))]
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => Number((10 ** (least + i)).toPrecision(1)))
}
