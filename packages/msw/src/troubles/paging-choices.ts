import { pageCap } from '../table/halo-facts.generated.ts'
import type { TableSection } from '../table/sections.ts'

/**
 * How a list takes the page that a call asks for. With the first three it has pages, also where the section's own list has
 * none: a call that asks for no page then gets the first 50 records.
 * - `'empty'`: past its last page it sends an empty one, with a `record_count` of 0.
 * - `'last'`: past its last page it sends that page again, with the `record_count` of the others.
 * - `'first'`: it sends page 1 to every page number.
 * - `'ignored'`: it ignores pages, and sends every record that `count` leaves. A strict double refuses a call that asks
 * for a page of it.
 */
export type PagingBehaviour = 'empty' | 'last' | 'first' | 'ignored'

const behaviours: readonly string[] = ['empty', 'last', 'first', 'ignored'] satisfies PagingBehaviour[]

/** What tests have chosen for the paging of lists, by the name of their section. */
export class PagingChoices {
  readonly #choices = new Map<string, { behaviour: PagingBehaviour }>()

  /**
   * Chooses for a section. The returned function goes back to the section's own paging, unless another choice has been
   * made since.
   *
   * @throws RangeError when the behaviour does not exist, or the list goes on behind a record and so has no pages.
   */
  set({ name, paging }: TableSection, behaviour: PagingBehaviour): () => void {
    if (!behaviours.includes(behaviour)) {
      throw new RangeError(`A list pages as ${behaviours.join(', ')}, not ${JSON.stringify(behaviour)}`)
    }
    if (paging?.by === 'cursor') {
      throw new RangeError(`The list of ${name} goes on behind a record, by ${paging.older}, and has no pages`)
    }
    const choice = { behaviour }
    this.#choices.set(name, choice)
    return () => {
      if (this.#choices.get(name) === choice) this.#choices.delete(name)
    }
  }

  /** A section with the paging that was chosen for it. */
  apply(section: TableSection): TableSection {
    const choice = this.#choices.get(section.name)
    return choice ? { ...section, ...pagingOf(choice.behaviour, section) } : section
  }

  clear(): void {
    this.#choices.clear()
  }
}

function pagingOf(behaviour: PagingBehaviour, { paging }: TableSection): Pick<TableSection, 'paging'> {
  if (behaviour === 'ignored') return { paging: undefined }
  const cap = paging?.by === 'number' ? paging.cap : pageCap
  return { paging: { by: 'number', cap, beyond: behaviour } }
}
