/** The value that a share of the sorted ones does not exceed (nearest rank); 0.5 is the median. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

export const median = values => percentile(values, 0.5)
export const p99 = values => percentile(values, 0.99)
