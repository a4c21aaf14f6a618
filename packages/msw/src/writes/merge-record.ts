import type { HaloRecord } from '../records/collection.ts'

/**
 * A record with the posted fields over its own. A field that is `null` goes. Custom fields are merged one by one, by
 * their `id` or else their `name`; those that are not posted stay.
 */
export function mergeRecord(previous: HaloRecord | undefined, posted: HaloRecord): HaloRecord {
  const customFields = mergeCustomFields(previous?.customfields, posted.customfields)
  const merged = { ...previous, ...posted, ...(customFields && { customfields: customFields }) }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
}

function mergeCustomFields(previous: unknown, posted: unknown): HaloRecord[] | undefined {
  if (!Array.isArray(posted)) return undefined
  const merged: HaloRecord[] = Array.isArray(previous) ? [...previous] : []
  for (const field of posted as HaloRecord[]) {
    const index = merged.findIndex((other) => isSameField(other, field))
    if (index === -1) merged.push(field)
    else merged[index] = { ...merged[index], ...field }
  }
  return merged
}

function isSameField(left: HaloRecord, right: HaloRecord): boolean {
  return right.id === undefined ? left.name === right.name && right.name !== undefined : left.id === right.id
}
