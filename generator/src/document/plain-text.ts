/** Halo's descriptions without their HTML. */
export function plainText(description: string): string {
  return withoutComments(description)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|apos|#39);/g, (_, entity: string) => entities[entity] as string)
    .replace(/\s+/g, ' ')
    .trim()
}

/** A loop and not a pattern: where no comment ends, a pattern would search to the end of the text from each beginning. */
function withoutComments(html: string): string {
  const parts: string[] = []
  let from = 0
  for (;;) {
    const start = html.indexOf('<!--', from)
    const end = start === -1 ? -1 : html.indexOf('-->', start + 4)
    if (end === -1) return [...parts, html.slice(from)].join(' ')
    parts.push(html.slice(from, start))
    from = end + 3
  }
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}
