import type { TokenCache } from '@halopsa/core'
import type { SecretStore } from './secrets.ts'

/** A store whose `set` resolves to where the value was stored, in words. */
export interface TokenSlot extends TokenCache {
  set(name: string, value: unknown): Promise<string>
}

/** A value with the name that its writer gave it. */
interface NamedValue {
  name: string
  value: unknown
}

/**
 * A store of one value among the secrets. The names of tokens hold server, application and scope: the value of the last
 * name alone is kept, so that a change of the profile leaves nothing behind.
 */
export function tokenSlot(secrets: SecretStore, key: string): TokenSlot {
  return {
    async get(name: string) {
      const slot = parseSlot(await secrets.get(key))
      return slot.name === name ? slot.value : undefined
    },
    set: (name, value) => secrets.set(key, JSON.stringify({ name, value } satisfies NamedValue)),
    delete: () => secrets.delete(key),
  }
}

/** The value of a slot, whatever its name. */
export async function readSlot(secrets: SecretStore, key: string): Promise<unknown> {
  return parseSlot(await secrets.get(key)).value
}

function parseSlot(text: string | undefined): Partial<NamedValue> {
  try {
    return Object(JSON.parse(text ?? ''))
  } catch {
    return {}
  }
}
