import { HaloApiError } from '@halopsa/core'
import type { Reading } from '../tables/table.ts'
import type { HaloCalls } from './halo-calls.ts'

/** The query that asks a list for its custom fields, which it leaves out otherwise. Empty where there are none. */
export async function customFieldsQuery(
  calls: HaloCalls,
  { customFields }: Reading,
): Promise<Readonly<Record<string, string>>> {
  if (!customFields) return {}
  const { parameter, typeid } = customFields
  const fields = await calls.get('/FieldInfo', { typeid }).catch(withoutPermission)
  const ids = (Array.isArray(fields) ? fields : []).map((field) => Object(field).id).filter(Number.isInteger)
  return ids.length > 0 ? { [parameter]: ids.join() } : {}
}

/** The application may read the list, but not the definitions of its fields. */
function withoutPermission(error: unknown): undefined {
  if (error instanceof HaloApiError && error.status >= 400 && error.status < 500) return undefined
  throw error
}
