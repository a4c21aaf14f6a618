/** Type of a field, as far as the double checks and converts it. */
export type FieldType = 'integer' | 'number' | 'boolean' | 'datetime' | 'uuid' | 'array' | 'object' | 'string'

/** A schema of the document: its name, and the types of its fields. */
export class Schema {
  readonly name: string
  readonly #row: string
  #fields: ReadonlyMap<string, FieldType> | undefined
  #hasTexts: boolean | undefined

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

  /** Type of a field. The table has the texts of a schema only where they matter: of the others, a text is what it lacks. */
  typeOf(field: string): FieldType | undefined {
    const type = this.fields.get(field)
    if (type !== undefined || this.fields.size === 0) return type
    this.#hasTexts ??= [...this.fields.values()].includes('string')
    return this.#hasTexts ? undefined : 'string'
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
