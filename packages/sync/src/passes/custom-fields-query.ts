import { isRefused } from '../proof/pass-run.ts'
import type { Reading } from '../tables/table.ts'
import { DeletionLimitError } from './deletion-limit-error.ts'
import { type ListReading, readList } from './read-list.ts'

/** What the custom fields of a list are asked for by. */
export interface CustomFieldsOptions {
  reading: Reading
  /** How the list of their definitions is read. */
  definitions: ListReading
  /** Resolves to whether a row of the mirror has a custom field of the list. */
  areMirrored(): Promise<boolean>
  /** Part of the rows that may be lost, as for records: the fields of all of them only where it is 1. */
  mostDeleted: number
  /** Makes every row due: those that have not changed still have the fields. */
  readAnew(): Promise<unknown>
}

/**
 * The query that asks a list for its custom fields, which it leaves out otherwise. Empty where there are none. Records that
 * come without their fields would empty the columns of a mirror that has them.
 *
 * @throws HaloPagingError where not all definitions can be shown to have come; HaloApiError where HaloPSA refuses them and
 * the mirror has the fields; DeletionLimitError where it has them and HaloPSA sends no definition.
 */
export async function customFieldsQuery(options: CustomFieldsOptions): Promise<Readonly<Record<string, string>>> {
  const { reading, areMirrored, mostDeleted, readAnew } = options
  if (!reading.customFields) return {}
  const { parameter, typeid } = reading.customFields
  const ids = await idsOf(options, typeid).catch(async (error) => {
    // The application may read the list, but not the definitions of its fields.
    if (!isRefused(error) || (await areMirrored())) throw error
  })
  if (ids?.length === 0 && (await areMirrored())) {
    if (mostDeleted < 1) {
      throw new DeletionLimitError(
        `No custom field is defined any more, but the mirror has some: none was emptied (mostDeleted: ${mostDeleted})`,
      )
    }
    await readAnew()
  }
  return ids?.length ? { [parameter]: ids.join() } : {}
}

async function idsOf({ definitions }: CustomFieldsOptions, typeid: number): Promise<number[]> {
  const ids: number[] = []
  for await (const records of readList(definitions, { expected: undefined }, { typeid })) {
    ids.push(...records.map((record) => Object(record).id).filter(Number.isInteger))
  }
  return ids
}
