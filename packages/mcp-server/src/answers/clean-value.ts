import { nameOf } from '@halopsa/tenant-access/names/look-up'
import { dateReader } from '@halopsa/tenant-access/records/date-reader'
import { htmlToText, isHtml } from '@halopsa/tenant-access/records/html'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import { visibleText } from '../safety/data-fence.ts'
import { isSecret, redacted } from '../safety/redact.ts'
import type { Cell } from './answer.ts'

/** How values are made ready for a model. */
export interface Cleaning {
  /** Most characters of a text. */
  longestText: number
}

const readDate = await dateReader('UTC')

/**
 * A value of the tenant as a model gets it: HTML as text, dates with their zone, nothing in place of empty texts and dates
 * that stand for none, an object by its name.
 */
export async function cleanValue(field: string, value: unknown, { longestText }: Cleaning): Promise<Cell> {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (isSecret(field, value)) return redacted
  if (typeof value === 'string') return cutText(await cleanText(value), longestText)
  if (isRow(value)) return cutText(visibleText(nameOf(value) ?? JSON.stringify(value)), longestText)
  const members = Array.isArray(value) ? value : []
  if (members.length === 0) return null
  const names = members.map((member) =>
    isRow(member) ? (nameOf(member) ?? `id ${String(member.id)}`) : String(member),
  )
  return cutText(visibleText(names.join(', ')), longestText)
}

/** A record with the values of these fields, made ready for a model. */
export async function cleanRecord(
  record: Row,
  fields: readonly string[],
  cleaning: Cleaning,
): Promise<Record<string, Cell>> {
  const entries = fields.map(
    async (field) => [field, await cleanValue(field, fieldOf(record, field), cleaning)] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

/** Reads a date as a day, or with its time in UTC; empty where it stands for none. */
export function readDateInUtc(text: string): string | undefined {
  const date = readDate(text)
  return date?.includes(':') ? `${date}Z` : date
}

/** Texts cut to less are titles in a list: how long they were is of no use. */
const worthCounting = 200

/** A text with `…` where it was cut, and with its length where that tells how much is left to read. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, longest)) ? longest - 1 : longest
  const length = longest < worthCounting ? '' : ` (${text.length} characters)`
  return `${text.slice(0, end).trimEnd()}…${length}`
}

async function cleanText(text: string): Promise<string> {
  const date = readDateInUtc(text)
  if (date !== undefined) return date
  const plain = isHtml(text) ? await htmlToText(text) : text
  return visibleText(plain)
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function fieldOf(record: Row, path: string): unknown {
  if (Object.hasOwn(record, path) || !path.includes('.')) return record[path]
  return path.split('.').reduce<unknown>((value, name) => (isRow(value) ? value[name] : undefined), record)
}
