import type { OperationDetails } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import { path } from '@halopsa/core'
import { NameOfRecord } from '../names/name-of-record.ts'

/** A request as it will be sent, once the names in it are looked up. */
export interface PlannedRequest {
  /** Absent where the catalogue does not know the operation. */
  operation?: OperationDetails
  method: OperationDetails['method']
  /** Below `/api`, with a place in braces for each of `pathValues`: `/Tickets/{id}`. */
  pathTemplate: string
  pathValues: readonly unknown[]
  query: Readonly<Record<string, unknown>>
  /** A record, or several; absent where nothing is sent. */
  body?: unknown
  /** Parts of a `multipart/form-data` body. */
  form?: Readonly<Record<string, unknown>>
}

/**
 * The path of a request below `/api`.
 *
 * @throws UsageError when a value is missing, empty or cannot be a part of a path.
 */
export function requestPath({ pathTemplate, pathValues }: PlannedRequest): string {
  if (pathValues.length === 0) return pathTemplate
  const literals = pathTemplate.split(/\{[^}]*\}/)
  try {
    const encoded = path(Object.assign([...literals], { raw: literals }), ...pathValues.map(String))
    return pathValues.reduce<string>(readable, encoded)
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
}

/** What stands for an id, in a path that is shown and not sent, is left as it is to be read. */
function readable(encoded: string, value: unknown): string {
  return value instanceof NameOfRecord
    ? encoded.replace(encodeURIComponent(String(value)), () => String(value))
    : encoded
}
