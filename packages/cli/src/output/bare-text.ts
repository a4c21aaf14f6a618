import { plainText } from '@halopsa/tenant-access/plain-text'
import { csvLines } from './csv-lines.ts'
import type { Format } from './format.ts'
import { jsonText } from './json-text.ts'
import type { PrintOptions } from './print-options.ts'
import { rawText } from './raw-text.ts'

type WriteValue = (value: unknown, options: PrintOptions) => string | Promise<string>

const writers: Readonly<Record<Format, WriteValue>> = {
  table: textLines,
  compact: textLines,
  csv: valueColumn,
  json: (value) => `${jsonText(value, 2)}\n`,
  ndjson: (value) => (Array.isArray(value) ? value : [value]).map((item) => `${jsonText(item)}\n`).join(''),
}

/** The text of a value that is no record: a text, a number, `true`, nothing, or a list of such values. */
export async function bareText(value: unknown, options: PrintOptions): Promise<string> {
  return writers[options.format](value, options)
}

/** Each value on its line. A text keeps its own lines, and a terminal gets nothing that it would obey. */
function textLines(value: unknown, { streams }: PrintOptions): string {
  const values = Array.isArray(value) ? value : [value]
  const texts = values.filter((item) => item !== undefined && item !== null).map(rawText)
  const lines = texts.map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join('')
  return streams.output.isTTY ? plainText(lines) : lines
}

/** A column without a header: there is no field whose name it could have. */
async function valueColumn(value: unknown, { streams }: PrintOptions): Promise<string> {
  const values = (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined && item !== null)
  const line = await csvLines(streams.output)
  return values.map((item) => line([rawText(item)])).join('')
}
