import { type Catalog, type Effect, nearNames } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'

/** The effects that have to be allowed. */
type Allowable = Exclude<Effect, 'read'>

const allowable: readonly Allowable[] = ['write', 'delete', 'act']

/** An operation, as far as it is allowed or not. */
interface Target {
  name: string
  section: string
}

/** One word of `--allow`. Without a section and an operation it is all of them. */
interface Grant {
  effect: Allowable
  section?: string
  operation?: string
}

/**
 * What a server may do beside reading. It is fixed when the server starts: nothing that is read or called can change it.
 */
export class Permissions {
  readonly #grants: readonly Grant[]

  /**
   * @param words as they are typed behind `--allow`: `write`, `delete:Tickets`, `act:postActions`
   * @throws UsageError for an effect, a section or an operation that does not exist.
   */
  constructor(catalog: Catalog, words: readonly string[]) {
    this.#grants = Object.freeze(words.map((word) => Object.freeze(readGrant(catalog, word))))
  }

  /** Whether nothing but reading is allowed. */
  get isReadOnly(): boolean {
    return this.#grants.length === 0
  }

  /** Whether a call of an operation that has this effect may be made. */
  allows({ name, section }: Target, effect: Effect): boolean {
    if (effect === 'read') return true
    return this.#grants.some(
      (grant) =>
        grant.effect === effect &&
        (grant.section === undefined || grant.section === section) &&
        (grant.operation === undefined || grant.operation === name),
    )
  }

  /** What is allowed, in words. */
  get summary(): string {
    if (this.isReadOnly) return 'reads only'
    return [
      'reads',
      ...this.#grants.map(({ effect, section, operation }) => wordOf(effect, operation ?? section)),
    ].join(', ')
  }
}

/** The option that would allow a call. */
export function optionFor({ name }: Target, effect: Effect): string {
  return `--allow ${effect}:${name}`
}

function wordOf(effect: Allowable, target: string | undefined): string {
  return target === undefined ? effect : `${effect}:${target}`
}

function readGrant(catalog: Catalog, word: string): Grant {
  const [effectWord = '', ...rest] = word.split(':')
  const effect = allowable.find((known) => known === effectWord)
  if (!effect) throw new UsageError(`--allow takes ${allowable.join(', ')}, not ${JSON.stringify(effectWord)}`)
  if (rest.length === 0) return { effect }
  const target = rest.join(':')
  const operation = catalog.operation(target)
  if (operation) return { effect, operation: operation.name }
  const section = catalog.section(target)
  if (section) return { effect, section: section.name }
  const near = nearNames(
    target,
    [...catalog.sections, ...catalog.operations].map(({ name }) => name),
  )
  const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''
  throw new UsageError(`--allow ${word}: there is no section or operation ${JSON.stringify(target)}${hint}`)
}
