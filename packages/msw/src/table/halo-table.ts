/**
 * What the generated table holds of a section: its paths from the OpenAPI document, and what is known of its list and
 * its records. `sections.ts` reads it.
 */
export interface SectionRow {
  /**
   * Operations by path below the section, separated by spaces: `list,save {id}:get,delete Object:POST`. Those without a
   * path are of the section itself. A word in lower case is a role, which tells the method; an action has its method, in
   * upper case. Spaces, commas and colons of a path are percent-encoded.
   */
  paths: string
  /** Schema of a posted record. */
  posted?: string
  /** Whether one object is posted, instead of an array of them. */
  single?: true
  /** Schema of one record in a response, where the document declares it. */
  answered?: string
  /**
   * Response to a GET of the section:
   * - `Area`: one object
   * - `[]Lookup`: a bare array
   * - `tickets:Faults_List`: a view object with its records under `tickets`
   * - `[]results:Uname_List`: a bare array, and a view object with its records under `results` for `pageinate=true`
   *
   * The schema is that of a record. It can be absent (`[]`, `actions:`): records are then sent as they are stored.
   * Without a `list`, the section sends a bare array.
   */
  list?: string
  /** Fields that every record of the list has, separated by commas. */
  sends?: string
  /** Fields that identify a record, separated by commas. Default: `id`. */
  key?: string
  /**
   * How the list pages:
   * - `pages`: by number, with at most 100 records; `pages 50`: with at most 50
   * - `first`: the first page comes again for every page number
   * - `cursor newer_than_id older_than_id`: the parameters that take an id
   *
   * Without it, the list ignores paging and sends every record.
   */
  paging?: string
  /** Query parameters of the list, as {@link ParameterRow}. */
  parameters?: ParameterRow
  /** Query parameters of `GET /Section/{id}`. */
  recordParameters?: ParameterRow
  /** Shapes of other declared responses by method and path below the section: `get me`. */
  answers?: Readonly<Record<string, string>>
}

/**
 * Query parameters by what they do, in groups separated by `|`: `filters client_id,status=status_id*|shows
 * includestatus=status_name|pages count,page_no|sorts order|changes debug`. A name can be followed by `=` and the field
 * that it compares or shows, and then by what it takes: `*` ids or names separated by commas, `@` a date, `$` JSON.
 * Spaces, commas, `|`, `=`, `*`, `@`, `$` and `%` of a name are percent-encoded.
 */
export type ParameterRow = string

/** Rows by section. */
export type SectionRows = Readonly<Record<string, SectionRow>>

/** By schema, its fields by type: `integer id,client_id|boolean inactive|string summary`. */
export type SchemaRows = Readonly<Record<string, string>>
