/** The type of a value, as plain data. */
export interface ValueType {
  /**
   * - `schema`: the schema that `schema` names; {@link Catalog.schema} has its fields
   * - `view`: an object with its records under `recordsKey`
   * - `bytes`: binary data
   * - `unknown`: nobody knows
   */
  type:
    | 'string'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'bytes'
    | 'array'
    | 'object'
    | 'schema'
    | 'view'
    | 'union'
    | 'intersection'
    | 'unknown'
  /** Format of a string: `date-time`, `uuid`. */
  format?: string
  /** The values that there are. */
  values?: (string | number)[]
  /** Type of the elements of an array, or of the records of a view. */
  items?: ValueType
  /** Name of the schema in the document. */
  schema?: string
  /** Key of a view that holds its records. */
  recordsKey?: string
  /** Fields of an object. */
  fields?: Record<string, Field>
  /** Type of the fields of an object that have no name here. */
  additional?: ValueType
  /** Members of a union or an intersection. */
  members?: ValueType[]
  /** Whether it may be `null`. */
  nullable?: true
}

/** A field of a schema or an object. */
export interface Field extends ValueType {
  required?: true
  /** What it holds. */
  words?: string
  /** The record that the value points to, where that is known. */
  refersTo?: Reference
}

/** Which record a field points to. */
export interface Reference {
  /** Section of that record, as in its path: `Client`. */
  section: string
  /** Field of that record that the value equals; `id` where absent. */
  field?: string
  /** Further fields that have to agree: of that record, by field of this one. */
  within?: Record<string, string>
  /** How it is known: `recorded`, `tested`, `used`, `documented` or `convention`. */
  basis: string
  note?: string
}
