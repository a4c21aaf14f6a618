import { styleText } from 'node:util'
import { plainLine, plainText } from '@halopsa/tenant-access/plain-text'
import { dateReader, type ReadDate } from '@halopsa/tenant-access/records/date-reader'
import { fieldValue } from '@halopsa/tenant-access/records/field-value'
import { filledFields } from '@halopsa/tenant-access/records/filled-fields'
import { htmlToText, isHtml } from '@halopsa/tenant-access/records/html'
import type { Row } from '@halopsa/tenant-access/records/row'
import { cellText } from './cell-text.ts'
import { hasColours } from './has-colours.ts'
import { lineWidth } from './line-width.ts'
import type { PrintOptions } from './print-options.ts'
import { textWidthFor } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

const gap = '  '
/** Values keep this width beside long names of fields, be the terminal as narrow as it may. */
const narrowestValue = 20

/** A record as two columns: the filled fields, and their values with long texts wrapped. */
export async function fieldTable(record: Row, options: PrintOptions): Promise<string> {
  const { fields, details, streams, env = {}, timeZone } = options
  const readDate = await dateReader(timeZone)
  const names = fields ?? filledFields(record, details, readDate)
  const texts = await Promise.all(names.map((name) => longText(fieldValue(record, name), readDate)))
  const labels = names.map(plainLine)
  const textWidth = await textWidthFor([...labels, ...texts])
  const labelWidth = Math.max(0, ...labels.map(textWidth))
  const valueWidth = Math.max(
    (lineWidth(options) ?? Number.POSITIVE_INFINITY) - labelWidth - gap.length,
    narrowestValue,
  )
  const isColoured = hasColours(streams.output, env)
  const lines = labels.flatMap((label, index) => {
    const padded = label + ' '.repeat(labelWidth - textWidth(label))
    const [first = '', ...others] = wrapText(texts[index] ?? '', valueWidth, textWidth)
    const shown = isColoured ? styleText('bold', padded, { validateStream: false }) : padded
    return [`${shown}${gap}${first}`, ...others.map((line) => ' '.repeat(labelWidth) + gap + line)]
  })
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

/** A value as in a cell, but texts with all their lines. */
async function longText(value: unknown, readDate: ReadDate): Promise<string> {
  if (typeof value !== 'string' || readDate(value) !== undefined) return cellText(value, readDate)
  return plainText(isHtml(value) ? await htmlToText(value) : value).trim()
}
