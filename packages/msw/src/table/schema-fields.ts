import { schemaRows } from './halo-table.generated.ts'

/** Type of a field, as far as the double checks and converts it. */
export type FieldType = 'integer' | 'number' | 'boolean' | 'datetime' | 'uuid' | 'array' | 'object' | 'string'

const fieldsBySchema = new Map<string, ReadonlyMap<string, FieldType>>()

/** Fields of a schema with their types; empty for a schema that the table leaves out. */
export function fieldsOf(schema: string): ReadonlyMap<string, FieldType> {
  let fields = fieldsBySchema.get(schema)
  if (fields === undefined) {
    fields = parseFields(Object.hasOwn(schemaRows, schema) ? (schemaRows[schema] as string) : '')
    fieldsBySchema.set(schema, fields)
  }
  return fields
}

function parseFields(row: string): Map<string, FieldType> {
  const groups = row === '' ? [] : row.split('|')
  return new Map(
    groups.flatMap((group) => {
      const [type, names] = group.split(' ') as [FieldType, string]
      return names.split(',').map((name) => [decodeURIComponent(name), type] as const)
    }),
  )
}
