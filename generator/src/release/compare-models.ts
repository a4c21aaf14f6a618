import type { Model, Section } from '../model/model.ts'
import type { Change } from './bump.ts'
import { compareSchemas } from './compare-schemas.ts'
import { compareSections } from './compare-sections.ts'

/** What happened between two models, package by package. */
export interface ModelDifference {
  /** Sections with a package of their own for the first time. */
  added: Section[]
  /** Sections whose package is no longer made. */
  removed: Section[]
  /** Sections that Halo spells in another case, so that their package has another name. */
  renamed: SectionPair[]
  /** Sections of the same package in which something changed. */
  changed: ChangedSection[]
  schemas: Change[]
}

export interface SectionPair {
  before: Section
  after: Section
}

export interface ChangedSection extends SectionPair {
  changes: Change[]
}

export function compareModels(before: Model, after: Model): ModelDifference {
  const scope = { before: before.schemas, after: after.schemas }
  const known = new Map(before.sections.map((section) => [section.packageName, section]))
  const gone = new Map(known)
  const changed: ChangedSection[] = []
  const unknown: Section[] = []
  for (const section of after.sections) {
    const same = known.get(section.packageName)
    if (!same) {
      unknown.push(section)
      continue
    }
    gone.delete(section.packageName)
    const changes = compareSections(same, section, scope)
    if (changes.length > 0) changed.push({ before: same, after: section, changes })
  }
  const byLowerCase = new Map([...gone.values()].map((section) => [section.name.toLowerCase(), section]))
  const renamed = unknown.flatMap((after): SectionPair[] => {
    const before = byLowerCase.get(after.name.toLowerCase())
    return before ? [{ before, after }] : []
  })
  const paired = new Set(renamed.flatMap(({ before, after }) => [before, after]))
  return {
    added: unknown.filter((section) => !paired.has(section)),
    removed: [...gone.values()].filter((section) => !paired.has(section)),
    renamed,
    changed,
    schemas: compareSchemas(before.schemas, after.schemas),
  }
}
