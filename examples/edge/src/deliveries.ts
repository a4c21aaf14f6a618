import { HaloApiError, HaloAuthError, HaloConnectionError } from '@halopsa/core'
import type { Alert } from './alert.ts'
import type { KvNamespace } from './kv-namespace.ts'

const minute = 60
const hour = 60 * minute

/** Names a delivery: the same for each repetition of it. */
export interface Delivery {
  key: string
  /** For how long a repetition is recognised, in seconds. */
  lifetime: number
}

/** What became of a delivery: the ticket that it made, or that another request is at work on it. */
export type Outcome = { ticket: number | null | undefined } | 'under way'

/** When this isolate began to work on a delivery, in milliseconds; a request that is cut off cannot remove its own. */
const underWay = new Map<string, number>()

/**
 * Identifies a delivery by the id of its alert, for a day. Without an id, by its whole body, for an hour only: the next
 * alert with the same words may be news.
 */
export async function identifyDelivery({ id }: Alert, body: string): Promise<Delivery> {
  return id === undefined
    ? { key: `delivery:body:${await sha256(body)}`, lifetime: hour }
    : { key: `delivery:id:${await sha256(id)}`, lifetime: 24 * hour }
}

/**
 * Creates a ticket, unless another request has done so for the same delivery or is at work on it.
 *
 * Each request claims the delivery, and goes on if the claim in KV is still its own. That is no lock: KV cannot compare
 * and set, and takes up to a minute to show a value everywhere. Two requests for one delivery within that minute, in two
 * places, can still make two tickets. If KV fails, the ticket is created: an alert must not be lost.
 *
 * @param createTicket creates the ticket and resolves to its id.
 * @throws what `createTicket` throws. The next delivery then tries again; if HaloPSA may still be at work on the ticket,
 * not before a minute has passed.
 */
export async function createOnce(
  kv: KvNamespace,
  { key, lifetime }: Delivery,
  createTicket: () => Promise<number | null | undefined>,
): Promise<Outcome> {
  if (Date.now() - (underWay.get(key) ?? 0) < minute * 1000) return 'under way'
  underWay.set(key, Date.now())
  try {
    const [done, claim] = await Promise.all([read(kv, key), read(kv, claimKey(key))])
    if (done) return done as Outcome
    if (claim || !(await claimDelivery(kv, key))) return 'under way'
    const outcome = { ticket: await createTicket() }
    await attempt(kv.put(key, JSON.stringify(outcome), { expirationTtl: lifetime }))
    return outcome
  } catch (error) {
    if (isOver(error)) await attempt(kv.delete(claimKey(key)))
    throw error
  } finally {
    underWay.delete(key)
  }
}

/** Whether HaloPSA is certainly no longer at work: it responded, or never saw the request. */
function isOver(error: unknown): boolean {
  if (error instanceof HaloConnectionError) return error.neverSent
  return error instanceof HaloApiError || error instanceof HaloAuthError
}

/** Claims a delivery. Resolves to false if another request claimed it at the same time, and its claim was the later one. */
async function claimDelivery(kv: KvNamespace, key: string): Promise<boolean> {
  const id = crypto.randomUUID()
  await attempt(kv.put(claimKey(key), JSON.stringify({ id }), { expirationTtl: minute }))
  const claim = await read(kv, claimKey(key))
  return !claim || (claim as { id?: string }).id === id
}

/** Name of a claim. It is not the name of the outcome, because KV takes one value a second for each name. */
function claimKey(key: string): string {
  return `${key}:claim`
}

async function read(kv: KvNamespace, key: string): Promise<object | undefined> {
  const value = await attempt(kv.get(key, 'json'))
  return typeof value === 'object' && value !== null ? value : undefined
}

/** Waits for an operation of KV. If it fails, that goes to the log. */
async function attempt<Result>(operation: Promise<Result>): Promise<Result | undefined> {
  try {
    return await operation
  } catch (error) {
    console.warn(`Workers KV: ${error}`)
    return undefined
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
