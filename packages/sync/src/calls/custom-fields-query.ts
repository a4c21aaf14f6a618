import { HaloApiError } from '@halopsa/core'
import type { Reading } from '../tables/table.ts'
import type { HaloCalls } from './halo-calls.ts'

/**
 * The query that asks a list for its custom fields, which it leaves out otherwise. Empty where there are none.
 *
 * @param areMirrored whether the mirror has custom fields of the list.
 * @throws HaloApiError where HaloPSA refuses their definitions and the mirror has them: records without their custom fields
 * would empty its columns.
 */
export async function customFieldsQuery(
  calls: HaloCalls,
  { customFields }: Reading,
  areMirrored: boolean,
): Promise<Readonly<Record<string, string>>> {
  if (!customFields) return {}
  const { parameter, typeid } = customFields
  const definitions = calls.get('/FieldInfo', { typeid })
  const fields = await (areMirrored ? definitions : definitions.catch(withoutPermission))
  const ids = (Array.isArray(fields) ? fields : []).map((field) => Object(field).id).filter(Number.isInteger)
  return ids.length > 0 ? { [parameter]: ids.join() } : {}
}

/** The application may read the list, but not the definitions of its fields. */
function withoutPermission(error: unknown): undefined {
  if (error instanceof HaloApiError && error.status >= 400 && error.status < 500) return undefined
  throw error
}
