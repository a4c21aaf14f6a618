import { HaloApiError } from '@halopsa/core'
import type { Reading } from '../tables/table.ts'
import { type ListReading, readList } from './read-list.ts'

/** What the custom fields of a list are asked for by. */
export interface CustomFieldsOptions {
  reading: Reading
  /** How the list of their definitions is read. */
  definitions: ListReading
  /** Whether the mirror has custom fields of the list. */
  areMirrored: boolean
}

/**
 * The query that asks a list for its custom fields, which it leaves out otherwise. Empty where there are none.
 *
 * @throws HaloPagingError where not all definitions can be shown to have come; HaloApiError where HaloPSA refuses them and
 * the mirror has the fields: records without them would empty its columns.
 */
export async function customFieldsQuery(options: CustomFieldsOptions): Promise<Readonly<Record<string, string>>> {
  const { reading, areMirrored } = options
  if (!reading.customFields) return {}
  const { parameter, typeid } = reading.customFields
  const reads = idsOf(options, typeid)
  const ids = await (areMirrored ? reads : reads.catch(withoutPermission))
  return ids.length > 0 ? { [parameter]: ids.join() } : {}
}

async function idsOf({ definitions }: CustomFieldsOptions, typeid: number): Promise<number[]> {
  const ids: number[] = []
  for await (const records of readList(definitions, { expected: undefined }, { typeid })) {
    ids.push(...records.map((record) => Object(record).id).filter(Number.isInteger))
  }
  return ids
}

/** The application may read the list, but not the definitions of its fields. */
function withoutPermission(error: unknown): number[] {
  if (error instanceof HaloApiError && error.status >= 400 && error.status < 500) return []
  throw error
}
