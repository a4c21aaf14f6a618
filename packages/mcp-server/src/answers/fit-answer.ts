import { fence } from '../safety/data-fence.ts'
import { type Answer, type Cell, isPlainName, type Table } from './answer.ts'
import { estimateTokens } from './budget.ts'

/** An answer as the protocol takes it: the same content as text and as data. */
export interface FittedAnswer {
  text: string
  structured: Record<string, unknown>
}

/** Tokens that the words around the records take: the title, what was cut, what to do next. */
const reserved = 250

/**
 * Writes an answer within a budget. Text and data each stay below it. Where rows or fields do not fit, the last ones are
 * left out, and the answer says how many.
 *
 * @param budget in tokens
 */
export function fitAnswer(answer: Answer, budget: number): FittedAnswer {
  let left =
    Math.min(budget, answer.budget ?? budget) - reserved - estimateTokens(`${answer.title} ${answer.next ?? ''}`)
  const record = answer.record && fitRecord(answer.record, left)
  left -= record?.tokens ?? 0
  const tables: FittedTable[] = []
  for (const table of answer.tables ?? []) {
    const fitted = fitTable(table, left)
    left -= fitted.tokens
    tables.push(fitted)
  }
  const cut = [...(record?.cut ?? []), ...tables.flatMap(({ cut: words }) => words)].join(' ')
  return { text: textOf(answer, record?.lines ?? [], tables, cut), structured: dataOf(answer, record, tables, cut) }
}

interface FittedRecord {
  fields: Record<string, Cell>
  lines: string[]
  tokens: number
  cut: string[]
}

interface FittedTable extends Table {
  lines: string[]
  tokens: number
  cut: string[]
}

function fitRecord(record: Readonly<Record<string, Cell>>, budget: number): FittedRecord {
  const fitted: FittedRecord = { fields: {}, lines: [], tokens: 0, cut: [] }
  const entries = Object.entries(record).filter(([, value]) => value !== null && value !== '')
  const omitted: string[] = []
  for (const [field, value] of entries) {
    const line = `${field}: ${value}`
    const tokens = costOf(line, { [field]: value })
    if (fitted.tokens + tokens > budget) {
      omitted.push(field)
      continue
    }
    fitted.fields[field] = value
    fitted.lines.push(line)
    fitted.tokens += tokens
  }
  if (omitted.length > 0) {
    const named = omitted.filter(isPlainName)
    const names = [...named.slice(0, 12), ...(omitted.length > Math.min(named.length, 12) ? ['…'] : [])].join(', ')
    fitted.cut.push(`Cut to fit: ${omitted.length} of ${entries.length} fields (${names}).`)
  }
  return fitted
}

function fitTable(whole: Table, budget: number): FittedTable {
  const table = fitColumns(whole, budget / 2)
  const head = table.columns.join(' | ')
  let tokens = costOf(`${table.name} ${head}`, table.columns) + 20
  const lines: string[] = []
  for (const row of table.rows) {
    const line = row.map(inLine).join(' | ')
    const cost = costOf(line, row)
    if (tokens + cost > budget) break
    tokens += cost
    lines.push(line)
  }
  const { length } = table.rows
  const cut = [
    ...(table.columns.length < whole.columns.length
      ? [
          `Cut to fit: ${table.columns.length} of ${whole.columns.length} columns of ${table.name}; name those you need.`,
        ]
      : []),
    ...(lines.length < length ? [`Cut to fit: ${lines.length} of ${length} rows of ${table.name}.`] : []),
  ]
  return {
    ...table,
    rows: table.rows.slice(0, lines.length),
    lines: lines.length > 0 ? [head, ...lines] : [],
    tokens,
    cut,
  }
}

/** A table with as many columns as leave room for rows. */
function fitColumns(table: Table, budget: number): Table {
  let tokens = 0
  const fitting = table.columns.findIndex((column) => {
    tokens += costOf(column, column)
    return tokens > budget
  })
  if (fitting < 0) return table
  return { ...table, columns: table.columns.slice(0, fitting), rows: table.rows.map((row) => row.slice(0, fitting)) }
}

/** What a part costs in the form that takes more. */
function costOf(line: string, value: unknown): number {
  return Math.max(estimateTokens(line), estimateTokens(JSON.stringify(value))) + 1
}

/** A value in a row of a table: a line break or a bar in it would look like the end of the cell. */
function inLine(value: Cell): string {
  return value === null
    ? ''
    : String(value)
        .replaceAll(/\s*\n\s*/g, ' / ')
        .replaceAll(' | ', ' ¦ ')
}

function textOf(answer: Answer, recordLines: readonly string[], tables: readonly FittedTable[], cut: string): string {
  const isOnly = tables.length === 1 && recordLines.length === 0
  const blocks = tables.map((table) => [...(isOnly ? [] : [`# ${headingOf(table)}`]), ...table.lines].join('\n'))
  const content = [recordLines.join('\n'), ...blocks].filter((block) => block !== '').join('\n\n')
  const [only] = tables
  const count = isOnly && only ? ` (${countOf(only)})` : ''
  const shown = answer.isCatalog || content === '' ? content : fence(content)
  return [`${answer.title}${count}`, shown, cut, answer.next ?? ''].filter((part) => part !== '').join('\n')
}

function headingOf(table: FittedTable): string {
  return `${table.name} (${countOf(table)})`
}

function countOf({ rows, total }: FittedTable): string {
  return total === undefined || total === rows.length ? `${rows.length}` : `${rows.length} of ${total}`
}

function dataOf(
  { title, next }: Answer,
  record: FittedRecord | undefined,
  tables: readonly FittedTable[],
  cut: string,
): Record<string, unknown> {
  return {
    title,
    ...(record && { record: record.fields }),
    tables: tables.map(({ name, columns, rows, total }) => ({
      name,
      columns,
      rows,
      ...(total !== undefined && { total }),
    })),
    ...(cut !== '' && { cut }),
    ...(next !== undefined && { next }),
  }
}
