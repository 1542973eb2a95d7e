/** Nodes from names and texts: what a bank says goes in as text and cannot become markup. */

type Attributes = Readonly<Record<string, string | number>>

export function element(name: string, attributes: Attributes, ...children: Node[]): HTMLElement {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value))
  node.append(...children)
  return node
}

export function svg(name: string, attributes: Attributes): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value))
  return node
}

export const text = (words: string) => document.createTextNode(words)
