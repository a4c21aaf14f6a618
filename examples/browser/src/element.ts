/** Creates an element. A string among its children becomes text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

/** The element of the page with an id. */
export function byId(id: string): HTMLElement {
  const node = document.getElementById(id)
  if (!node) throw new Error(`The page has no #${id}`)
  return node
}
