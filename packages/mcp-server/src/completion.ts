import { namesLike } from '@halopsa/tenant-access/names/look-up'
import { visibleText } from './safety/data-fence.ts'
import type { Surroundings } from './surroundings.ts'

/** Most names that are offered. The protocol takes a hundred; nobody reads more than these. */
const limit = 20
/** Whoever types does not wait longer. */
const patience = 5_000

/**
 * Names of records of the tenant for somebody who types one. Nothing is offered where the tenant does not answer: what is
 * typed is checked when it is used.
 */
export async function completeName(
  { catalog, tenant }: Surroundings,
  section: string,
  text: string,
): Promise<string[]> {
  const calls = { halo: tenant.halo, signal: AbortSignal.timeout(patience) }
  const names = await namesLike(catalog, calls, section, { text, limit }).catch(() => [])
  return names.map(visibleText)
}
