import { codeSpan, type Direction, type Type, typeText } from '@halopsa/codegen'
import type { Body, Operation, Parameter, ResponseFormat } from '../model/model.ts'
import { companionName } from '../model/names.ts'
import { acceptsType, type Schemas } from './accepts-type.ts'
import type { Bump, Change } from './bump.ts'

/** The two models that operations come from. */
export interface Scope {
  before: Schemas
  after: Schemas
}

/** What one key of the parameter object takes: a path or query parameter, or the body. */
type Argument = Pick<Parameter, 'name' | 'required' | 'type' | 'description'>

/** What happened between two operations of the same name. */
export function compareOperations(before: Operation, after: Operation, scope: Scope): Change[] {
  return [
    ...compareRequest(before, after),
    ...compareArguments(before, after, scope),
    ...compareResponse(before, after),
    ...comparePaging(before, after),
  ]
}

/** `getTickets` (`GET /Tickets`), for a changelog. */
export function operationLabel({ name, method, path }: Operation): string {
  return `${codeSpan(name)} (${codeSpan(`${method.toUpperCase()} ${path}`)})`
}

function compareRequest(before: Operation, after: Operation): Change[] {
  const [was, is] = [requestLabel(before), requestLabel(after)]
  return was === is ? [] : [change('patch', `sends ${is} for ${codeSpan(after.name)} (was ${was})`)]
}

function compareArguments(before: Operation, after: Operation, scope: Scope): Change[] {
  const { name } = after
  const known = new Map(operationArguments(before).map((argument) => [argument.name, argument]))
  const current = new Map(operationArguments(after).map((argument) => [argument.name, argument]))
  const gone = [...known.keys()].filter((key) => !current.has(key))
  const added = [...current.values()].filter((argument) => !known.has(argument.name))
  const required = added.filter(({ required }) => required)
  const optional = added.filter(({ required }) => !required)
  return [
    ...some(gone, (keys) => change('major', `removes ${keys} from ${codeSpan(name)}`)),
    ...required.map((argument) =>
      change(
        'major',
        `requires ${codeSpan(`${argument.name}: ${typeLabel(argument.type, 'input')}`)} in ${codeSpan(name)}`,
      ),
    ),
    ...some(
      optional.map(({ name }) => name),
      (keys) => change('minor', `adds ${keys} to ${codeSpan(name)}`),
    ),
    ...[...current.values()].flatMap((argument) => {
      const old = known.get(argument.name)
      return old ? compareArgument(old, argument, name, scope) : []
    }),
  ]
}

function compareArgument(before: Argument, after: Argument, operation: string, scope: Scope): Change[] {
  const key = `${codeSpan(after.name)} of ${codeSpan(operation)}`
  const changes: Change[] = []
  if (before.required !== after.required) {
    changes.push(
      after.required
        ? change('major', `requires ${key}, which was optional`)
        : change('minor', `makes ${key} optional`),
    )
  }
  const [was, is] = [typeLabel(before.type, 'input'), typeLabel(after.type, 'input')]
  if (was !== is) {
    const accepts = acceptsType(
      { type: after.type, schemas: scope.after },
      { type: before.type, schemas: scope.before },
    )
    const text = `takes ${codeSpan(is)} for ${key} (was ${codeSpan(was)})`
    changes.push(change(accepts ? 'minor' : 'major', text))
  }
  return changes
}

/**
 * What an operation resolves to. The answer is Halo's and not ours: another type is a minor change. Only where the
 * function reads the answer in another way (bytes instead of JSON) does it do something else than it did.
 */
function compareResponse(before: Operation, after: Operation): Change[] {
  const [was, is] = [answerLabel(before), answerLabel(after)]
  const [wasRead, isRead] = [readingOf(before), readingOf(after)]
  if (was === is && wasRead === isRead) return []
  const readsByMediaType = wasRead === 'any' || (wasRead === 'json' && isRead === 'any')
  const typesAlone = wasRead === isRead || readsByMediaType
  return [change(typesAlone ? 'minor' : 'major', `answers ${codeSpan(after.name)} with ${is} (was ${was})`)]
}

/** How the function reads the response; bytes that may be behind an address are bytes. */
function readingOf({ response: { format } }: Operation): ResponseFormat {
  return format === 'file' ? 'bytes' : format
}

function comparePaging(before: Operation, after: Operation): Change[] {
  const [old, name] = [companionName(before), companionName(after)]
  if (old && !name) return [change('major', `removes ${codeSpan(old)}`)]
  if (!old && name) return [change('minor', `adds ${codeSpan(name)}`)]
  const [was, is] = [recordsLabel(before), recordsLabel(after)]
  return was === is || !name ? [] : [change('minor', `reads ${is} in ${codeSpan(name)} (was ${was})`)]
}

/** What of an operation only its documentation shows. */
export function operationNotes(operation: Operation): string {
  const { description, deprecated = false, response } = operation
  const descriptions = operationArguments(operation).flatMap(({ name, description }) =>
    description ? [[name, description]] : [],
  )
  return JSON.stringify([description, deprecated, response.source, descriptions])
}

function requestLabel({ method, path, body }: Operation): string {
  const fields = body?.key === 'file' && body.type.kind === 'object' ? Object.keys(body.type.properties) : []
  const form =
    body?.kind === 'multipart' ? ` as a form${fields.map((field) => ` with ${codeSpan(field)}`).join('')}` : ''
  return `${codeSpan(`${method.toUpperCase()} ${path}`)}${form}`
}

function operationArguments({ pathParameters, queryParameters, body }: Operation): Argument[] {
  return [...pathParameters, ...queryParameters, ...(body ? [bodyArgument(body)] : [])]
}

function bodyArgument({ key, required, type }: Body): Argument {
  return { name: key, required, type: key === 'file' ? { kind: 'binary' } : type }
}

function typeLabel(type: Type, direction: Direction): string {
  return typeText(type, direction)
}

function answerLabel({ response: { format, type } }: Operation): string {
  return format === 'none' ? 'nothing' : `${codeSpan(typeLabel(type, 'output'))}`
}

function recordsLabel({ list }: Operation): string {
  if (!list) return ''
  return `${codeSpan(typeLabel(list.record, 'output'))} from ${list.recordsKey === undefined ? 'the list' : codeSpan(list.recordsKey)}`
}

/** A change that names several keys; nothing for none. */
function some(keys: readonly string[], describe: (keys: string) => Change): Change[] {
  return keys.length === 0 ? [] : [describe(keys.map((key) => `${codeSpan(key)}`).join(', '))]
}

function change(bump: Bump, text: string): Change {
  return { bump, text }
}
