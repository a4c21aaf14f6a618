import { schemaRows, sectionRows } from '../src/table/halo-table.generated.ts'
import type { SchemaRows, SectionRow, SectionRows } from '../src/table/halo-table.ts'
import { createTable, type HaloTable } from '../src/table/sections.ts'
import recordedLists from './__fixtures__/recorded-lists.json' with { type: 'json' }
import { document, type Schema } from './document.ts'

/** A list as a live server sent it. */
export interface RecordedList {
  shape: 'array' | 'view' | 'array-or-view'
  /** Key of the records in a view. */
  listKey?: string
  /** Schema of a record. */
  item?: string
  /** Keys of a record, the first by the alphabet. */
  fields?: readonly string[]
}

/** Every recorded list of the document, by method and path. */
export const recorded = Object.entries(recordedLists) as [string, RecordedList][]

/** The generated table, with what was recorded of the lists where that table does not have it yet. */
export function createRecordedTable(): HaloTable {
  return createTable(withRecordings(sectionRows), { ...documentSchemas(), ...schemaRows })
}

function withRecordings(rows: SectionRows): SectionRows {
  return Object.fromEntries(
    Object.entries(rows).map(([section, row]) => [
      section,
      { ...recordedRow(section), ...row, ...correction(section, row) },
    ]),
  )
}

/** The list of a section whose shape depends on the call, which the document does not say. */
function correction(section: string, row: SectionRow): Partial<SectionRow> {
  const { list } = recordedRow(section)
  return list?.startsWith('[]') && list.includes(':') && !row.list?.includes(':') ? { list } : {}
}

function recordedRow(section: string): Partial<SectionRow> {
  const own = recorded.find(([operation]) => operation === `GET /${section}`)?.[1]
  const below = recorded.flatMap(([operation, list]): [string, string][] => {
    const path = operation.slice(`GET /${section}/`.length)
    return operation.startsWith(`GET /${section}/`) ? [[`get ${path}`, notation(list)]] : []
  })
  return {
    ...(own && { list: notation(own), sends: own.fields?.map(encodeURIComponent).join(',') }),
    ...(below.length > 0 && { answers: Object.fromEntries(below) }),
  }
}

function notation({ shape, listKey = '', item = '' }: RecordedList): string {
  const brackets = shape === 'view' ? '' : '[]'
  return shape === 'array' ? `[]${item}` : `${brackets}${listKey}:${item}`
}

function documentSchemas(): SchemaRows {
  return Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => {
      const { properties = {} } = schema as { properties?: Record<string, Schema> }
      return [
        name,
        Object.entries(properties)
          .map(([field, type]) => `${fieldType(type)} ${encodeURIComponent(field)}`)
          .join('|'),
      ]
    }),
  )
}

function fieldType({ type, format }: Schema): string {
  if (format === 'date-time') return 'datetime'
  return format === 'uuid' ? 'uuid' : (type ?? 'object')
}
