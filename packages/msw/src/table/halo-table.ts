/** What the generated table holds of a section. */
export interface SectionRow {
  /**
   * Methods by path below the section, separated by spaces: `get,post {id}:get,delete Object:post`. Methods without a
   * path are those of the section itself. Spaces, commas and colons of a path are percent-encoded.
   */
  paths: string
  /** Schema of a posted record. */
  posted?: string
  /** Schema of one record in a response, where the document declares it. */
  answered?: string
  /** Response to a GET of the section: `Area` (an object), `[]Lookup` (an array) or `tickets:Faults_List` (a view object). */
  list?: string
  /** Whether the list takes `pageinate`, `page_size` and `page_no`. */
  pages?: true
  /** Shapes of other declared responses by method and path below the section: `get me`. */
  answers?: Readonly<Record<string, string>>
}

/** Rows by section. */
export type SectionRows = Readonly<Record<string, SectionRow>>

/** By schema, its fields by type: `integer id,client_id|boolean inactive|string summary`. */
export type SchemaRows = Readonly<Record<string, string>>
