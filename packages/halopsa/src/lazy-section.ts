import type { HaloClient } from '@halopsa/core'

type SectionClass = new (halo: HaloClient) => object
type Operation = (halo: HaloClient, ...parameters: unknown[]) => unknown

const classes = new Map<string, SectionClass>()
const sectionsByClient = new WeakMap<HaloClient, Map<string, object>>()

/**
 * A section of a client: created the first time, the same object from then on.
 *
 * @param halo the client whose transport and token the section's calls share
 * @param name name of the property and of the section's class
 * @param operations gives the section's functions
 */
export function lazySection<Section extends object>(halo: HaloClient, name: string, operations: () => object): Section {
  const sections = sectionsByClient.get(halo) ?? new Map<string, object>()
  sectionsByClient.set(halo, sections)
  const section = sections.get(name) ?? createSection(halo, name, operations)
  sections.set(name, section)
  return section as Section
}

function createSection(halo: HaloClient, name: string, operations: () => object): object {
  const Section = classes.get(name) ?? sectionClass(name, operations())
  classes.set(name, Section)
  return new Section(halo)
}

/**
 * Each function of a section as a method with the client put in: what the class in the section's own package does. It
 * is made from the functions because 396 classes more would be half of what an import has to parse.
 */
function sectionClass(name: string, operations: object): SectionClass {
  class Section {
    readonly #halo: HaloClient

    static {
      Object.defineProperty(Section, 'name', { value: name })
      for (const [key, operation] of Object.entries(operations) as [string, Operation][]) {
        const value = function (this: Section, ...parameters: unknown[]) {
          return operation(this.#halo, ...parameters)
        }
        Object.defineProperty(value, 'name', { value: key })
        Object.defineProperty(Section.prototype, key, { value, writable: true, configurable: true })
      }
    }

    constructor(halo: HaloClient) {
      this.#halo = halo
    }
  }
  return Section
}
