import { openAsBlob } from 'node:fs'
import { type Catalog, nearNames, type OperationDetails, type Reference, type ValueType } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import { idOrName } from '@halopsa/tenant-access/names/name-of-record'
import { bodyFields } from '@halopsa/tenant-access/operations/record-fields'
import { isRow } from '@halopsa/tenant-access/records/row'
import { checkData } from '@halopsa/tenant-access/requests/check-data'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import type { Flags } from '../command-line/flags.ts'
import type { Streams } from '../context.ts'
import { readableFile } from '../files/file-to-upload.ts'
import { callValue } from './call-values.ts'
import { kebabCase } from './kebab-case.ts'
import type { OperationCall, OperationFlag } from './operation-flags.ts'
import { parseJson, readData } from './read-data.ts'

/** The command line of an operation: its own options, and those that set what has no option. */
export interface OperationLine {
  positionals: readonly string[]
  flags: Readonly<Record<string, unknown>> & { data?: string; set?: string[]; query?: string[]; file?: string }
}

/** A call with all that is needed to read its command line. */
export interface CallWithFlags extends OperationCall {
  flags: readonly OperationFlag[]
  /** As it is typed, without `halo`: `tickets list`. */
  command: string
}

/**
 * Makes the request of an operation from its command line, which has as many identifiers as its path.
 *
 * @throws UsageError when a required parameter or the body is missing, for unknown fields in `--set`, and
 * for what cannot be read.
 */
export async function planRequest(
  catalog: Catalog,
  call: CallWithFlags,
  line: OperationLine,
  streams: Streams,
): Promise<PlannedRequest> {
  const { operation, verb } = call
  const { method, path: pathTemplate } = operation
  const takesId = verb === 'update' && operation.pathParameters.length === 0
  const self: Reference = { section: operation.section, basis: 'convention' }
  const pathValues = line.positionals.map((text, index) => {
    const isOwnId = takesId || (operation.role !== 'action' && operation.pathParameters[index]?.type === 'integer')
    return isOwnId ? idOrName(text, self) : text
  })
  const values = (target: OperationFlag['target']) => valuesOf(call, line, target)
  const query = joined(values('query'), queryPairs(call, line.flags.query ?? []), '--query', call)
  assertRequired(call, query)
  const fields = joined(values('body'), setFields(catalog, call, line.flags.set ?? []), '--set', call)
  const request = { operation, method, pathTemplate, query, pathValues: takesId ? [] : pathValues }
  if (operation.body?.kind === 'multipart') return { ...request, form: await readForm(call, line) }
  const data = line.flags.data === undefined ? undefined : await readData(line.flags.data, streams)
  checkData({
    command: call.command,
    data,
    takesRecords: bodyFields(catalog, operation) !== undefined,
    ...(takesId && { id: pathValues[0], setId: fields.id }),
  })
  const body = composeBody(call, data, takesId ? { id: pathValues[0], ...fields } : fields)
  return body === undefined ? request : { ...request, body }
}

/** The values of the options of a target that were given, by parameter or field. */
function valuesOf({ flags, command }: CallWithFlags, line: OperationLine, target: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const flag of flags) {
    const given = line.flags[flag.name] as string | number | boolean | undefined
    if (given === undefined || flag.target !== target) continue
    if (Object.hasOwn(values, flag.key)) throw new UsageError(`--${flag.name} sets ${flag.key} again`, { command })
    values[flag.key] = callValue(flag, given, command)
  }
  return values
}

/** @throws UsageError where an option and a pair of `--set` or `--query` set the same: nobody knows which is meant. */
function joined(
  values: Record<string, unknown>,
  pairs: Record<string, unknown>,
  option: string,
  { flags, command }: CallWithFlags,
): Record<string, unknown> {
  const twice = Object.keys(pairs).find((key) => Object.hasOwn(values, key))
  if (twice === undefined) return { ...values, ...pairs }
  const other = flags.find(({ key }) => key === twice)?.name
  throw new UsageError(`${option} ${twice} and --${other} set the same`, { command })
}

/** Reads `--query NAME=VALUE`, which reaches the parameters that have no option of their own. */
function queryPairs({ operation, command }: CallWithFlags, pairs: readonly string[]): Record<string, string> {
  const known = operation.queryParameters.map(({ name }) => name)
  return Object.fromEntries(pairs.map((pair) => splitPair(pair, '--query', known, command)))
}

/**
 * Splits `NAME=VALUE`.
 *
 * @param known Names that there are; absent where any will do.
 */
export function splitPair(
  pair: string,
  option: string,
  known: readonly string[] | undefined,
  command: string,
): [name: string, value: string] {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
  if (name === '') throw new UsageError(`${option} takes NAME=VALUE, not ${JSON.stringify(pair)}`, { command })
  if (known && !known.includes(name)) {
    const near = nearNames(name, known)
    const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''
    throw new UsageError(`${command} has no parameter or field ${JSON.stringify(name)}${hint}`, { command })
  }
  return [name, value]
}

/** Reads `--set FIELD=VALUE`: the value of a field that holds text as it is, others as JSON. */
function setFields(catalog: Catalog, { operation, command, flags }: CallWithFlags, pairs: readonly string[]) {
  const fields = bodyFields(catalog, operation)
  const known = fields && Object.keys(fields)
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, value] = splitPair(pair, '--set', known, command)
      const type = fields?.[name]?.type ?? 'unknown'
      const read = readField(type, value)
      if (read !== undefined) return [name, read]
      const named = flags.find(({ key, target, reference }) => key === name && target === 'body' && reference)?.name
      const hint = named === undefined ? '; --data sends what it is given' : `; --${named} takes a name as well`
      throw new UsageError(`--set ${name} takes ${valueWords[type] ?? 'JSON'}, not ${JSON.stringify(value)}${hint}`, {
        command,
      })
    }),
  )
}

const valueWords: Partial<Record<ValueType['type'], string>> = {
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

/** `undefined` for what the field cannot hold. Any field takes `null`. */
function readField(type: ValueType['type'], text: string): unknown {
  if (type === 'string') return text
  const value = parsedJson(text)
  if (value === null) return null
  if (type === 'integer') return Number.isSafeInteger(value) ? value : undefined
  if (type === 'number' || type === 'boolean') return typeof value === type ? value : undefined
  return type === 'unknown' ? (value ?? text) : value
}

function parsedJson(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

function assertRequired({ operation, flags, command }: CallWithFlags, query: Record<string, unknown>): void {
  const missing = operation.queryParameters.filter(({ name, required }) => required && !Object.hasOwn(query, name))
  if (missing.length === 0) return
  const options = missing.map(({ name }) => `--${flags.find(({ key }) => key === name)?.name ?? kebabCase(name)}`)
  throw new UsageError(`${command} needs ${options.join(' and ')}`, { command })
}

/** The body: the data, with the fields of options put into each of its records. */
function composeBody(
  { operation, command, verb }: CallWithFlags,
  data: unknown,
  fields: Record<string, unknown>,
): unknown {
  const hasFields = Object.keys(fields).length > (verb === 'update' ? 1 : 0)
  if (!operation.body) {
    if (data !== undefined) throw new UsageError(`${command} sends no body`, { command })
    return undefined
  }
  if (data === undefined && !hasFields) {
    if (!operation.body.required) return undefined
    throw new UsageError(`${command} has nothing to send: give fields, or JSON by --data`, { command })
  }
  const isList = operation.body.type.type === 'array'
  if (data === undefined) return isList ? [fields] : fields
  const records = Array.isArray(data) ? data : [data]
  if (Object.keys(fields).length > 0 && !records.every(isRow)) {
    throw new UsageError('Fields go into records, and --data has something else', { command })
  }
  const merged = Object.keys(fields).length === 0 ? records : records.map((record) => ({ ...record, ...fields }))
  if (isList) return merged
  if (Array.isArray(data)) throw new UsageError(`${command} takes one record, and --data is a list`, { command })
  return merged[0]
}

/** The parts of a multipart body: the file of `--file`. */
async function readForm({ operation, command }: CallWithFlags, line: OperationLine): Promise<Record<string, unknown>> {
  const part = Object.entries(operation.body?.type.fields ?? {}).find(([, { type }]) => type === 'bytes')?.[0]
  if (!part) throw new UsageError(`${command} takes a form that a command line cannot give`, { command })
  const { file } = line.flags
  if (file === undefined) throw new UsageError(`${command} needs --file`, { command })
  // Node opens a blob of a file that is not there or is a folder with errors of its own, some of them when it is sent.
  const { path, name } = await readableFile(file)
  return { [part]: new File([await openAsBlob(path)], name) }
}

/** Options of an operation that stand for no parameter and no field. */
export function bodyOptions({ body }: OperationDetails): Flags {
  return {
    query: {
      type: 'text',
      multiple: true,
      placeholder: 'NAME=VALUE',
      words: 'Sets a parameter by its name in the API.',
    },
    ...(body?.kind === 'json' && {
      data: { type: 'text', placeholder: 'JSON', words: 'The body: JSON, `@FILE`, or `-` for the standard input.' },
      set: {
        type: 'text',
        multiple: true,
        placeholder: 'FIELD=VALUE',
        words: 'Sets a field of the body by its name in the API.',
      },
    }),
    ...(body?.kind === 'multipart' && { file: { type: 'text', placeholder: 'PATH', words: 'The file to send.' } }),
  }
}
