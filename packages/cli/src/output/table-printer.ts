import { styleText } from 'node:util'
import { plainLine } from '@halopsa/tenant-access/plain-text'
import { dateReader, type ReadDate } from '@halopsa/tenant-access/records/date-reader'
import { fieldValue } from '@halopsa/tenant-access/records/field-value'
import { isFilled } from '@halopsa/tenant-access/records/is-filled'
import type { Row } from '@halopsa/tenant-access/records/row'
import { cellText } from './cell-text.ts'
import { cutText } from './cut-text.ts'
import { fitWidths } from './fit-widths.ts'
import { hasColours } from './has-colours.ts'
import { lineWidth } from './line-width.ts'
import type { PrintOptions } from './print-options.ts'
import type { RecordPrinter } from './record-printer.ts'
import { type TextWidth, textWidthFor } from './text-width.ts'

const gap = '  '
/** Width of a column where no terminal limits the line. */
const widestColumn = 60

/** A column of a table. */
interface Column {
  name: string
  width: number
  isNumeric: boolean
}

/** Prints a table. The first records decide on its columns and their widths; longer values of all are cut. */
export async function tablePrinter(first: readonly Row[], options: PrintOptions): Promise<RecordPrinter> {
  if (first.length === 0) return { head: '', record: () => '' }
  const readDate = await dateReader(options.timeZone)
  const width = lineWidth(options)
  const names = options.fields ?? (await columnNames(first, options, { readDate, width }))
  const columns = await measured(names, first, { readDate, width })
  const readCells = (record: Row) => Promise.all(names.map((name) => cellText(fieldValue(record, name), readDate)))
  const head = await tableLine(names.map(plainLine), columns)
  const isColoured = hasColours(options.streams.output, options.env ?? {})
  return {
    head: `${isColoured ? styleText('bold', head, { validateStream: false }) : head}\n`,
    record: async (record) => `${await tableLine(await readCells(record), columns)}\n`,
  }
}

async function columnNames(
  first: readonly Row[],
  { columns, details }: PrintOptions,
  { readDate, width }: { readDate: ReadDate; width?: number },
): Promise<readonly string[]> {
  const filled = columns?.filter((name) => first.some((record) => isFilled(fieldValue(record, name), readDate))) ?? []
  if (filled.length > 0) return filled
  const { chooseColumns } = await import('@halopsa/tenant-access/records/choose-columns')
  return chooseColumns(first, { details, readDate, width })
}

async function measured(
  names: readonly string[],
  records: readonly Row[],
  { readDate, width }: { readDate: ReadDate; width?: number },
): Promise<Column[]> {
  const texts = await Promise.all(
    names.map((name) => Promise.all(records.map((record) => cellText(fieldValue(record, name), readDate)))),
  )
  const textWidth = await textWidthFor([...names, ...texts.flat()])
  const longest = names.map((name, index) => Math.max(...[name, ...(texts[index] ?? [])].map(textWidth)))
  const gaps = gap.length * (names.length - 1)
  const values = names.map((name) => records.map((record) => fieldValue(record, name)))
  const rigid = values.map((column) => isNumeric(column) || isDated(column, readDate))
  const widths =
    width === undefined ? longest.map((most) => Math.min(most, widestColumn)) : fitWidths(longest, width - gaps, rigid)
  return names.map((name, index) => ({ name, width: widths[index] ?? 0, isNumeric: isNumeric(values[index] ?? []) }))
}

function isNumeric(values: readonly unknown[]): boolean {
  const present = values.filter((value) => value !== undefined && value !== null)
  return present.length > 0 && present.every((value) => typeof value === 'number')
}

function isDated(values: readonly unknown[], readDate: ReadDate): boolean {
  const present = values.filter((value) => typeof value === 'string' && value !== '')
  return present.length > 0 && present.every((value) => readDate(String(value)) !== undefined)
}

async function tableLine(cells: readonly string[], columns: readonly Column[]): Promise<string> {
  const textWidth = await textWidthFor(cells)
  const padded = columns.map((column, index) => paddedCell(cells[index] ?? '', column, textWidth))
  return padded.join(gap).trimEnd()
}

/** A cell as wide as its column. Numbers stand at the right, so that their digits are below each other. */
function paddedCell(cell: string, { width, isNumeric }: Column, textWidth: TextWidth): string {
  const text = cutText(cell, width, textWidth)
  const padding = ' '.repeat(Math.max(width - textWidth(text), 0))
  return isNumeric ? padding + text : text + padding
}
