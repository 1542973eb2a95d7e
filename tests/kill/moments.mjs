/** Where a process can be killed while it takes a reply. */
const names = ['before the commit', 'between commit and grade', 'between grade and document', 'behind it']

/** How often each moment was hit: a harness that never hits one says nothing about it. */
export class Moments {
  #counts = new Map(names.map(name => [name, 0]))

  /** @param state what is there behind the kill: the reply and its grade in the history, its grade in the document or on the screen. */
  add({ isKept, isGraded, isShown }) {
    const name = names[isShown ? 3 : isGraded ? 2 : isKept ? 1 : 0]
    this.#counts.set(name, this.#counts.get(name) + 1)
  }

  get missed() {
    return names.filter(name => this.#counts.get(name) === 0)
  }

  toString() {
    return names.map(name => `${this.#counts.get(name)} ${name}`).join(', ')
  }
}
