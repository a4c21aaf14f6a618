/** The part of OpenAPI 3.0 that Halo uses, as it stands after {@link normalise}. */
export interface Document {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, PathItem>
  components: { schemas: Record<string, Schema> }
}

export type PathItem = Partial<Record<HttpMethod, OperationObject>>

/** In the order in which operations of one path are written. */
export const httpMethods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const
export type HttpMethod = (typeof httpMethods)[number]

export interface OperationObject {
  description?: string
  deprecated?: boolean
  parameters?: ParameterObject[]
  requestBody?: RequestBody
  responses: Record<string, ResponseObject>
}

export interface ParameterObject {
  name: string
  in: 'path' | 'query'
  required?: boolean
  description?: string
  schema: Schema
}

export interface RequestBody {
  required?: boolean
  content: Record<string, MediaType>
}

export interface ResponseObject {
  description: string
  content?: Record<string, MediaType>
}

export interface MediaType {
  schema?: Schema
}

/** A schema object of OpenAPI 3.0; an empty one is any JSON value. */
export interface Schema {
  $ref?: string
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  format?: string
  description?: string
  nullable?: boolean
  readOnly?: boolean
  writeOnly?: boolean
  deprecated?: boolean
  default?: unknown
  enum?: (string | number | boolean | null)[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

/** Path of a reference to a schema of the document. */
export const schemaReferencePrefix = '#/components/schemas/'

/** Name of the schema that a reference points to. */
export function referencedSchema(reference: string): string {
  return unescapePointer(reference.slice(schemaReferencePrefix.length))
}

/**
 * One step of a JSON Pointer as a URI fragment writes it.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6901 | RFC 6901}
 */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

export function unescapePointer(step: string): string {
  let decoded = step
  try {
    decoded = decodeURIComponent(step)
  } catch {
    // A lone percent sign is part of the name.
  }
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~')
}
