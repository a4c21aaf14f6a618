/** Type of a field, as far as the double checks and converts it. */
export type FieldType = 'integer' | 'number' | 'boolean' | 'datetime' | 'uuid' | 'array' | 'object' | 'string'

/** A schema of the document: its name, and the types of its fields. */
export class Schema {
  readonly name: string
  readonly #row: string
  #fields: ReadonlyMap<string, FieldType> | undefined

  /** @param row Fields by type: `integer id,client_id|boolean inactive`; empty where the table leaves the schema out. */
  constructor(name: string, row = '') {
    this.name = name
    this.#row = row
  }

  /** Types of the fields by name; empty where the table leaves the schema out. */
  get fields(): ReadonlyMap<string, FieldType> {
    this.#fields ??= parseFields(this.#row)
    return this.#fields
  }
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
