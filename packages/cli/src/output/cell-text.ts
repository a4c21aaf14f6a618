import { plainLine } from '@halopsa/tenant-access/plain-text'
import type { ReadDate } from '@halopsa/tenant-access/records/date-reader'
import { htmlToText, isHtml } from '@halopsa/tenant-access/records/html'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'

/** Characters of HTML that a cell reads: it shows the beginning alone. */
const longestHtml = 4_000

/** A value on one line for a person: a date in local time, HTML as text, an object by its name, a list by its length. */
export function cellText(value: unknown, readDate: ReadDate): string | Promise<string> {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return textOf(value, readDate)
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`
  if (isRow(value)) return plainLine(nameOf(value))
  return String(value)
}

function textOf(text: string, readDate: ReadDate): string | Promise<string> {
  const date = readDate(text)
  if (date !== undefined) return date
  return isHtml(text) ? htmlToText(text.slice(0, longestHtml)).then(plainLine) : plainLine(text)
}

/** What an object is called, or how many fields it has. */
function nameOf(record: Row): string {
  const names = [record.name, record.summary, record.title, record.subject, record.label, record.value, record.id]
  const name = names.find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number')
  if (name !== undefined) return String(name)
  const count = Object.keys(record).length
  return `${count} ${count === 1 ? 'field' : 'fields'}`
}
