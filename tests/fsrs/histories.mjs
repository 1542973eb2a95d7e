/** Review histories of all lengths and moods; the same ones for the same seed. */
export function randomHistories(count, seed) {
  const random = generator(seed)
  const first = Date.UTC(2026, 0, 1)
  return Array.from({ length: count }, () => {
    const history = []
    // Some always know it, some never do.
    const mood = random()
    let at = first + Math.floor(random() * 365 * 864e5)
    for (let reviews = 1 + Math.floor(random() * 15); reviews > 0; reviews--) {
      history.push({ at, rating: 1 + Math.min(3, Math.floor((random() + mood) * 2)) })
      at += gap(random)
    }
    return history
  })
}

/** Milliseconds to the next review: the same day, some days, or years. */
function gap(random) {
  const kind = random()
  if (kind < 0.15) return Math.floor(random() * 36e5)
  if (kind < 0.9) return Math.floor(random() * 40 * 864e5)
  return Math.floor(random() * 2000 * 864e5)
}

/** Mulberry32. */
function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
