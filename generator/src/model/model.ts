/**
 * What the generator knows of an API once it has read the document: sections, operations, names and types.
 * A plain, serialisable value, so that two of them can be compared and every emitter reads the same thing.
 */
export interface Model {
  /** Sections by name, in code point order. */
  sections: Section[]
  /** Every schema of the document, under its own name. */
  schemas: Record<string, Type>
}

/** The operations under one first path segment; one package. */
export interface Section {
  /** First path segment as the document writes it: `Tickets`, `azureadconnection`. */
  name: string
  /** Class name: `TicketsAPI`, `AzureadconnectionAPI`. */
  apiName: string
  /** Package name without the scope, and folder name: `crm-note`. */
  packageName: string
  operations: Operation[]
}

export interface Operation {
  /** Function name: `getTicketsById`. */
  name: string
  method: Method
  /** Path template of the document: `/Tickets/{id}`. */
  path: string
  /** In the order in which the path names them. */
  pathParameters: Parameter[]
  queryParameters: Parameter[]
  body?: Body
  response: ResponseType
  paging?: Paging
  /** The document's own words as plain text, where it was imported with them. */
  description?: string
  deprecated?: boolean
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options'

export interface Parameter {
  /** Name on the wire, and key in the parameter object. */
  name: string
  required: boolean
  type: Type
  description?: string
}

export interface Body {
  /** Key in the parameter object: `faultsList`, `items`, `file`, `form`, `body`. */
  key: string
  kind: 'json' | 'multipart'
  required: boolean
  type: Type
}

export interface ResponseType {
  /** How the type is known: from the document, by a convention of the API, or not at all. */
  source: ResponseSource
  format: ResponseFormat
  /** What the function resolves to; `{ kind: 'unknown' }` where nobody knows. */
  type: Type
}

/**
 * - `declared`: the document declares a type for 2xx
 * - `section`: inferred from another operation of the section that declares one
 * - `schema-name`: inferred from a schema named as the section is, or `<Section>_View`
 * - `post-body`: inferred from the item type of the section's POST body
 * - `unknown`: none of these
 */
export type ResponseSource = 'declared' | 'section' | 'schema-name' | 'post-body' | 'unknown'

/** `any` stands for an answer that nobody declares: JSON, text, bytes or nothing, as its media type says. */
export type ResponseFormat = 'json' | 'bytes' | 'text' | 'none' | 'any'

/** How a list pages. */
export interface Paging {
  /** Key of the view object that holds the records (`tickets`); absent for a bare array or an unknown view. */
  recordsKey?: string
  record: Type
}

/** A type as the document means it. */
export type Type =
  | { kind: 'unknown' }
  | { kind: 'string'; format?: string; enum?: string[] }
  | { kind: 'number'; integer: boolean; enum?: number[] }
  | { kind: 'boolean' }
  /** Bytes: `Uint8Array` in an answer, `Blob` in a form. */
  | { kind: 'binary' }
  | { kind: 'reference'; name: string }
  | { kind: 'array'; items: Type }
  | { kind: 'object'; properties: Record<string, Property>; additional?: Type }
  | { kind: 'union' | 'intersection'; members: Type[] }
  | { kind: 'nullable'; type: Type }

export interface Property {
  required: boolean
  type: Type
  description?: string
}
