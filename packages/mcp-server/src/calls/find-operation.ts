import { type Catalog, type OperationDetails, UnknownNameError } from '@halopsa/catalog'
import { ToolError } from '../tools/tool-error.ts'

/**
 * The operation with a name, or at a method and path: `getTickets`, `GET /Tickets`.
 *
 * @throws ToolError with the nearest names where there is none.
 */
export function findOperation(catalog: Catalog, name: string): OperationDetails {
  const [, method = '', path = ''] = /^(get|post|put|patch|delete)\s+(\/\S*)$/i.exec(name.trim()) ?? []
  const found = path === '' ? undefined : catalog.operationAt(method, path)
  try {
    return catalog.describe(found?.name ?? name.trim())
  } catch (error) {
    if (error instanceof UnknownNameError)
      throw new ToolError(`${error.message}. search finds operations by what they do`)
    throw error
  }
}
