/** Names that a message has room for. */
const mostNames = 10

/** Sorts as the tables of the project do, whatever the language of this machine. */
export function sorted(names: Iterable<string>): string[] {
  return [...names].sort((left, right) => (left < right ? -1 : Number(left > right)))
}

/**
 * The names of fields that can be told: those that HaloPSA itself gave. A tenant's own custom fields (`CF…`), and keys
 * that are data, such as an address or an id, stay out of every output.
 */
export function fieldNames(keys: Iterable<string>): string[] {
  return sorted(keys).filter((key) => /^[a-z_]\w{0,59}$/i.test(key) && !key.startsWith('CF'))
}

/** Names for a message: the first ones, and how many more there are. */
export function shortList(names: readonly string[], most = mostNames): string {
  const more = names.length - most
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ')
}

/** A number with its noun: `1 operation`, `2 operations`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
