/** What VS Code's preview makes of a link: one without a scheme, relative to the document, or from the first folder of the window where it begins with a slash. */
export interface Places {
  /** The first folder of the window. */
  firstFolder(): string | undefined
  /** True if a link to a note opens its preview, where a heading can be scrolled to and a line cannot. */
  opensPreviews(): boolean
}

/** The link from a document to a file; undefined where there is none, as between two drives. */
export function linkTo(file: string, document: string | undefined, places: Places): string | undefined {
  if (document?.startsWith('file:')) return relative(parent(document), file)
  const folder = places.firstFolder()
  const path = folder === undefined ? undefined : relative(folder, file)
  return path === undefined ? undefined : `/${path}`
}

/** As VS Code names the place of a heading. */
export function slugOf(heading: string): string {
  return encodeURI(heading.trim().toLowerCase().replace(/\s+/g, '-').replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, ''))
}

export const parent = (uri: string) => uri.slice(0, uri.lastIndexOf('/'))

function relative(folder: string, file: string): string | undefined {
  const from = folder.split('/')
  const to = file.split('/')
  let same = 0
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++
  // file://host, and a drive, which is no folder that can be left.
  if (same < 3 || (same === 3 && [from[3], to[3]].some(part => /^[a-z](:|%3A)$/i.test(part ?? '')))) return undefined
  return [...Array<string>(from.length - same).fill('..'), ...to.slice(same)].join('/')
}
