import { styleText } from 'node:util'
import type { Check, Outcome } from './check.ts'
import { count } from './names.ts'

/** A mark for each outcome, and its colour. */
const marks: Readonly<Record<Outcome, readonly [mark: string, colour: 'green' | 'cyan' | 'yellow' | 'red' | 'gray']>> =
  {
    ok: ['✓', 'green'],
    note: ['–', 'cyan'],
    warning: ['!', 'yellow'],
    failed: ['✗', 'red'],
    skipped: ['–', 'gray'],
  }

/** How a check is printed. */
export interface FormatOptions {
  /** Whether everything is printed that the message sums up. */
  all: boolean
  /** Where it is printed: colours are for a terminal alone. */
  stream: NodeJS.WritableStream
}

/** A check in lines: what was found, what to do, and with `all` every single thing. */
export function formatCheck(
  { check, outcome, message, advice, details }: Check,
  { all, stream }: FormatOptions,
): string {
  const [mark, colour] = marks[outcome]
  const lines = [`${styleText(colour, mark, { stream })} ${check}: ${message}`]
  if (all) lines.push(...(details ?? []).map((detail) => `    ${detail}`))
  if (advice) lines.push(`  ${styleText('gray', `→ ${advice}`, { stream })}`)
  return lines.join('\n')
}

/** The last line: how many checks ended how, the worst first. */
export function formatSummary(checks: readonly Check[]): string {
  const number = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length
  const parts = [
    number('failed') > 0 && `${number('failed')} failed`,
    number('warning') > 0 && count(number('warning'), 'warning'),
    number('note') > 0 && count(number('note'), 'note'),
    number('skipped') > 0 && `${number('skipped')} skipped`,
    number('ok') > 0 && `${number('ok')} ok`,
  ]
  return parts.filter(Boolean).join(', ')
}
