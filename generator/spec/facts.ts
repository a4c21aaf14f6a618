import { type AnswerFact, answers } from './answers.ts'
import { type EffectFact, effects } from './effects.ts'
import { type ListFact, listDefaults, lists } from './lists.ts'
import { packageNames } from './names.ts'
import { type Overlay, overlays } from './overlays.ts'
import { type ParameterCorrection, parameterCorrections } from './parameters.ts'
import recordedFields from './recorded-fields.json' with { type: 'json' }
import { type RecordFact, records } from './records.ts'
import { type References, references } from './references.ts'
import { type SchemaAddition, schemaAdditions } from './schema-additions.ts'
import { fieldInfoTypes } from './statuses.ts'
import { integrationWeight, type UsageFact, usage } from './usage.ts'
import { connections, liveReads } from './words/connections.ts'
import type { FieldTable } from './words/field-facts.ts'
import { fieldFacts } from './words/fields.ts'
import type { OperationTable, SectionTable } from './words/operation-facts.ts'
import { operationFacts } from './words/operations.ts'
import type { ParameterTable } from './words/parameter-facts.ts'
import { parameterFacts } from './words/parameters.ts'
import { sectionFacts } from './words/sections.ts'
import { roleWords, type SynonymTable, sectionAliases, synonyms } from './words/synonyms.ts'

/** All that is known of an API beyond its document, table by table. Each table is told where it is defined. */
export interface Facts {
  overlays: readonly Overlay[]
  packageNames: Readonly<Record<string, string>>
  answers: Readonly<Record<string, AnswerFact>>
  lists: Readonly<Record<string, ListFact>>
  listDefaults: typeof listDefaults
  records: Readonly<Record<string, RecordFact>>
  fieldInfoTypes: typeof fieldInfoTypes
  schemaAdditions: Readonly<Record<string, Readonly<Record<string, SchemaAddition>>>>
  parameterCorrections: readonly ParameterCorrection[]
  parameterFacts: ParameterTable
  sectionFacts: SectionTable
  operationFacts: OperationTable
  fieldFacts: FieldTable
  references: Readonly<Record<string, References>>
  effects: Readonly<Record<string, EffectFact>>
  usage: Readonly<Record<string, UsageFact>>
  sectionAliases: SynonymTable
  synonyms: SynonymTable
  roleWords: SynonymTable
  /** Keys of the records that a list was recorded to send, the first 30 by the alphabet, by operation. */
  recordedFields: Readonly<Record<string, { fields: readonly string[]; fieldsNotInSchema: readonly string[] }>>
}

/** What is known of Halo. */
export const haloFacts: Facts = {
  overlays,
  packageNames,
  answers,
  lists,
  listDefaults,
  records,
  fieldInfoTypes,
  schemaAdditions,
  parameterCorrections,
  parameterFacts,
  sectionFacts,
  operationFacts,
  fieldFacts,
  references,
  effects,
  usage: { ...integrationUsage(), ...usage },
  sectionAliases,
  synonyms,
  roleWords,
  recordedFields,
}

/** Nothing beyond the document but how any list pages, for tests. */
export const noFacts: Facts = {
  overlays: [],
  packageNames: {},
  answers: {},
  lists: {},
  listDefaults,
  records: {},
  fieldInfoTypes: {},
  schemaAdditions: {},
  parameterCorrections: [],
  parameterFacts: {},
  sectionFacts: {},
  operationFacts: {},
  fieldFacts: {},
  references: {},
  effects: {},
  usage: {},
  sectionAliases: {},
  synonyms: {},
  roleWords: {},
  recordedFields: {},
}

function integrationUsage(): Record<string, UsageFact> {
  const passedThrough = Object.keys(liveReads).flatMap((endpoint) => endpoint.split('/')[1] ?? [])
  const sections = [...Object.keys(connections), ...passedThrough]
  return Object.fromEntries(sections.map((section) => [section, integrationWeight]))
}
