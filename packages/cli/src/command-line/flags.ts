import { parseArgs } from 'node:util'
import { nearNames } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'

/** An option of a command: `--open-only`, `--fields id,summary`. */
export interface Flag {
  /** `boolean` takes no value, and `--no-NAME` turns it off. */
  type: 'text' | 'integer' | 'number' | 'boolean'
  /** What it does, for the help. */
  words?: string
  /** One letter: `y` for `-y`. */
  short?: string
  /** What stands for the value in the help: `ID`. Default: by the type. */
  placeholder?: string
  /** Whether it may be given several times. */
  multiple?: boolean
  /** The values that it takes. */
  values?: readonly string[]
}

export type Flags = Readonly<Record<string, Flag>>

type Single<Type extends Flag['type']> = Type extends 'boolean' ? boolean : Type extends 'text' ? string : number

/** The values of flags that were given, by name. */
export type FlagValues<F extends Flags> = {
  readonly [Name in keyof F]?: F[Name] extends { multiple: true } ? Single<F[Name]['type']>[] : Single<F[Name]['type']>
}

/** A command line, taken apart. */
export interface ParsedLine<F extends Flags> {
  flags: FlagValues<F>
  positionals: string[]
}

/**
 * Takes the words behind a command apart.
 *
 * @param command As it is typed, without `halo`: `tickets list`.
 * @throws UsageError for a flag that the command does not have, with the nearest ones, and for a value that is not of
 * its kind: HaloPSA would ignore an unknown parameter and send everything.
 */
export function parseFlags<F extends Flags>(words: readonly string[], flags: F, command: string): ParsedLine<F> {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, toNodeOption(flag)])),
  })
  const values: Record<string, unknown> = {}
  const positionals: string[] = []
  /** Name of the option without a value that stands directly before a word. */
  const switchBefore = (index: number) => {
    const before = tokens.find((token) => token.index === index - 1)
    return before?.kind === 'option' && before.value === undefined ? before.name.replace(/^no-/, '') : undefined
  }
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const name = switchBefore(token.index)
      if (name !== undefined && isTruthValue(token.value)) throw truthValueBehind(name, token.value, command)
      positionals.push(token.value)
    }
    if (token.kind !== 'option') continue
    if (token.name === '=') throw new UsageError('An option of one letter takes no =; write --yes=false', { command })
    const isNegated = !Object.hasOwn(flags, token.name) && token.name.startsWith('no-')
    const name = isNegated ? token.name.slice(3) : token.name
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
    if (flag === undefined || (isNegated && flag.type !== 'boolean')) {
      throw unknownFlag(token.rawName.startsWith('--') ? token.rawName : (words[token.index] ?? ''), flags, command)
    }
    if (token.value !== undefined && !token.inlineValue && isOption(token.value, flags)) {
      throw optionAsValue(name, token.value, command)
    }
    const value = isNegated ? false : readValue(name, flag, token.value, command)
    if (flag.multiple) values[name] = withValue(values[name] as unknown[] | undefined, { name, flag, value, command })
    else if (Object.hasOwn(values, name)) throw new UsageError(`--${name} is given twice`, { command })
    else values[name] = value
  }
  return { flags: values as FlagValues<F>, positionals }
}

interface AnotherValue {
  name: string
  flag: Flag
  value: unknown
  command: string
}

/** @throws UsageError where an option of pairs, such as `NAME=VALUE`, sets a name again. */
function withValue(values: unknown[] = [], { name, flag, value, command }: AnotherValue): unknown[] {
  const [key] = String(value).split('=', 1)
  const isAgain = flag.placeholder?.endsWith('=VALUE') && values.some((other) => String(other).startsWith(`${key}=`))
  if (isAgain) throw new UsageError(`--${name} ${key} is given twice; several ids are one value: 1,2`, { command })
  return [...values, value]
}

function toNodeOption({ type, short, multiple }: Flag): {
  type: 'boolean' | 'string'
  short?: string
  multiple?: boolean
} {
  return { type: type === 'boolean' ? 'boolean' : 'string', ...(short && { short }), ...(multiple && { multiple }) }
}

/** @param word With its dashes. A word with one dash may be a negative number, or a text of which the dash is a part. */
function unknownFlag(word: string, flags: Flags, command: string): UsageError {
  const [, name = ''] = /^--?(?:no-)?([a-z][\w-]+)/i.exec(word) ?? []
  const near = nearNames(name, Object.keys(flags)).map((known) => `--${known}`)
  const advice = word.startsWith('--') ? '' : '; a word that begins with a dash stands behind --, and options before it'
  const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : advice
  return new UsageError(`${command === '' ? 'halo' : command} has no option ${word}${hint}`, { command })
}

/**
 * Whether a word that stands where a value is due is an option. A variable without a value leaves such a line:
 * `--summary $TEXT --dry-run` would send `--dry-run` as the summary. A text such as `-3 degrees` is none.
 */
function isOption(word: string, flags: Flags): boolean {
  return /^--[a-z][\w-]*(?:=|$)/i.test(word) || Object.values(flags).some(({ short }) => short && word === `-${short}`)
}

function optionAsValue(name: string, option: string, command: string): UsageError {
  const message = `--${name} takes a value, and ${option} is an option; write --${name}=${option} where it is the value`
  return new UsageError(message, { command })
}

function isTruthValue(word: string): boolean {
  return /^(?:true|false)$/i.test(word)
}

/** A note with `--public false` would be one that the user of the ticket sees, with "false" as its first word. */
function truthValueBehind(name: string, word: string, command: string): UsageError {
  const advice = /^true$/i.test(word) ? `--${name} alone turns it on` : `--no-${name} turns it off`
  return new UsageError(`--${name} takes no word behind it, not ${word}: ${advice}`, { command })
}

function readValue(name: string, flag: Flag, text: string | undefined, command: string): string | number | boolean {
  const { type, values } = flag
  const isRefused = text !== undefined && values !== undefined && !values.includes(text)
  const value = isRefused ? undefined : readers[type](text)
  if (value !== undefined) return value
  const wrong = text === undefined ? '' : `, not ${JSON.stringify(text)}`
  throw new UsageError(`--${name} takes ${values ? values.join(', ') : valueWords[type]}${wrong}`, { command })
}

const valueWords = { text: 'a value', integer: 'a whole number', number: 'a number', boolean: 'true or false' } as const

/** Reads the text of a value; `undefined` where it is not of the kind. */
const readers: Record<Flag['type'], (text: string | undefined) => string | number | boolean | undefined> = {
  text: (text) => text,
  integer: (text) => toNumber(text, Number.isSafeInteger),
  number: (text) => toNumber(text, Number.isFinite),
  boolean: (text = 'true') => ({ true: true, false: false })[text],
}

function toNumber(text: string | undefined, isOfKind: (value: number) => boolean): number | undefined {
  const number = Number(text)
  return text?.trim() && isOfKind(number) ? number : undefined
}
