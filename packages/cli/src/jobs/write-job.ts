import type { Row } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'
import { runRequest } from '../operations/run-request.ts'

/** What a job is about to change. */
export interface WriteJob {
  /** What the request does, in a sentence without its full stop. */
  sentence: string
  /** Name of the operation: `postActions`. */
  operation: string
  record: Row
  /** Fields of the response that tell a person what was done. */
  columns: readonly string[]
}

/**
 * Sends a record after the preview and the question that every write gets.
 *
 * @returns the exit code: 1 where a person declined.
 */
export function runWriteJob(context: Context, { operation: name, record, ...options }: WriteJob): Promise<number> {
  const operation = context.catalog.describe(name)
  const { method, path: pathTemplate } = operation
  return runRequest(context, { operation, method, pathTemplate, pathValues: [], query: {}, body: [record] }, options)
}
