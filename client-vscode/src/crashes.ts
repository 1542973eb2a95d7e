/** Counts the ends of the server: one that keeps crashing is not started for ever. */
export class Crashes {
  private readonly times: number[] = []

  constructor(
    private readonly now: () => number,
    private readonly most = 5,
    private readonly withinMs = 3 * 60_000,
  ) {}

  /** Notes a crash. Returns false where it was one too many. */
  mayRestart(): boolean {
    const now = this.now()
    this.times.push(now)
    while (this.times[0] !== undefined && now - this.times[0] > this.withinMs) this.times.shift()
    return this.times.length < this.most
  }
}
