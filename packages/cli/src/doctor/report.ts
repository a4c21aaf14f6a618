import type { DocumentComparison } from './compare-document.ts'
import { compareList, type ExpectedList } from './compare-list.ts'
import type { Examination } from './examine.ts'
import { fieldNames, sorted } from './names.ts'
import type { SeenList } from './see-list.ts'

/** Keys of a record that the table of recorded fields keeps. */
const mostFields = 30

/** What a list was seen to respond with, as in `generator/spec/answers.ts`. */
export interface AnswerEntry {
  shape: 'array' | 'view' | 'either'
  listKey?: string
  record?: string
  recordBasis?: 'keys'
  basis: 'recorded'
}

/** Fields of the records of a list, as in `generator/spec/recorded-fields.json`. */
export interface RecordedFieldsEntry {
  fields: string[]
  fieldsNotInSchema: string[]
}

/** What a tenant can teach the project: names of keys, and no value, name, address or id. */
export interface KnowledgeReport {
  /** Day of the examination, in UTC. */
  checkedAt: string
  /** What the tenant's document calls its version; absent where it could not be read. */
  documentVersion?: string
  /** What a newer document of Halo would bring or take, for `generator import`. */
  operations?: DocumentComparison['operations']
  parameters?: DocumentComparison['parameters']
  answers: Record<string, AnswerEntry>
  recordedFields: Record<string, RecordedFieldsEntry>
}

/**
 * Makes the report of an examination. It has the lists that differ from the catalogue, and those of which the catalogue
 * has no recorded fields.
 */
export function knowledgeReport({ comparison, lists }: Examination, now: Date): KnowledgeReport {
  const report: KnowledgeReport = {
    checkedAt: now.toISOString().slice(0, 10),
    ...(comparison?.version !== undefined && { documentVersion: comparison.version }),
    ...(comparison && { operations: comparison.operations, parameters: comparison.parameters }),
    answers: {},
    recordedFields: {},
  }
  for (const { expected, seen } of lists) {
    const { shape, recordsKey, gone, unknown } = compareList(expected, seen)
    const answer = answerEntry(expected, seen)
    if (answer && (shape || recordsKey)) report.answers[expected.endpoint] = answer
    const teachesFields = gone.length > 0 || unknown.length > 0 || !expected.list.fields
    if (!seen.isEmpty && teachesFields) report.recordedFields[expected.endpoint] = recordedFields(seen, unknown)
  }
  return report
}

function answerEntry({ list, schemaFields = [] }: ExpectedList, seen: SeenList): AnswerEntry | undefined {
  if (seen.shape === 'other') return undefined
  const [listKey] = fieldNames([seen.recordsKey ?? ''])
  const { schema } = list.record
  const inSchema = seen.keys.filter((key) => schemaFields.includes(key))
  const fits = schema !== undefined && inSchema.length * 2 > seen.keys.length
  return {
    shape: list.shape === 'either' && seen.shape === 'view' ? 'either' : seen.shape,
    ...(listKey !== undefined && { listKey }),
    ...(fits && { record: schema, recordBasis: 'keys' }),
    basis: 'recorded',
  }
}

function recordedFields({ commonKeys }: SeenList, fieldsNotInSchema: string[]): RecordedFieldsEntry {
  return { fields: fieldNames(commonKeys).slice(0, mostFields), fieldsNotInSchema: sorted(fieldsNotInSchema) }
}
