import { type Type, withoutNull } from '@halopsa/codegen'
import type { AnswerFact } from '../../spec/answers.ts'
import { own } from '../document/own.ts'
import type { ResponseType } from './model.ts'
import { reference, type SchemaIdentifiers } from './schema-type.ts'

/** Every schema of the document as a type. */
export type Schemas = Readonly<Record<string, Type>>

/**
 * The response that live servers were seen to give; the declared one where the two agree, because it says more.
 * `undefined` where the recording tells no shape.
 * @param declared what the document declares
 * @param views names of view schemas that the list may answer with
 */
export function recordedResponse(
  answer: AnswerFact,
  declared: ResponseType | undefined,
  views: readonly (string | undefined)[],
  schemas: Schemas,
  identifiers: SchemaIdentifiers,
): ResponseType | undefined {
  const source = answer.basis === 'documented' ? 'declared' : answer.basis
  const record = answer.record !== undefined && Object.hasOwn(schemas, answer.record) ? answer.record : undefined
  const recordType: Type = record === undefined ? { kind: 'unknown' } : reference(record, identifiers)
  if (declared && agrees(answer, declared, schemas)) return withNote(declared, answer)
  const json = (type: Type): ResponseType => describe({ source, format: 'json', type }, answer, record)
  switch (answer.shape) {
    case 'array':
      return json({ kind: 'array', items: recordType })
    case 'view':
      return json(viewType(answer, recordType, views, schemas, identifiers))
    case 'either':
      return {
        ...json({ kind: 'array', items: recordType }),
        whenFlagged: { parameter: 'pageinate', type: genericView(answer, recordType) },
      }
    case 'record':
      return json(record === undefined ? { kind: 'object', properties: {} } : recordType)
    case 'bytes':
      return describe({ source, format: 'bytes', type: { kind: 'binary' } }, answer, record)
    case 'file':
      return describe({ source, format: 'file', type: { kind: 'binary' } }, answer, record)
    case 'string':
      return describe({ source, format: 'any', type: { kind: 'string' } }, answer, record)
    case 'number':
      return describe({ source, format: 'any', type: { kind: 'number', integer: false } }, answer, record)
    case 'none':
      return describe({ source, format: 'any', type: { kind: 'unknown' } }, answer, record)
    default:
      return undefined
  }
}

function describe(response: ResponseType, answer: AnswerFact, record: string | undefined): ResponseType {
  const named = answer.recordBasis === 'name' && record !== undefined
  return withNote({ ...response, ...(named && { recordSource: 'name' as const }) }, answer)
}

function withNote(response: ResponseType, { note }: AnswerFact): ResponseType {
  return note === undefined ? response : { ...response, note }
}

/**
 * Whether what the document declares is what came. A view agrees by the key of its records, and by their schema where
 * the keys of a record were kept.
 */
export function agrees(answer: AnswerFact, { format, type }: ResponseType, schemas: Schemas): boolean {
  switch (answer.shape) {
    case 'array':
      return type.kind === 'array' && isRecord(answer, type.items)
    case 'view':
      return type.kind === 'reference' && isViewOf(answer, type.name, schemas)
    case 'record':
      return format === 'json' && type.kind !== 'array' && type.kind !== 'unknown'
    case 'bytes':
      return format === 'bytes'
    case 'string':
      return type.kind === 'string'
    case 'number':
      return type.kind === 'number'
    case 'none':
      return format === 'none'
    default:
      return false
  }
}

/** The document's own view where it has one with the recorded key, else the generic one. */
function viewType(
  answer: AnswerFact,
  record: Type,
  views: readonly (string | undefined)[],
  schemas: Schemas,
  identifiers: SchemaIdentifiers,
): Type {
  const view = views.find((name) => name !== undefined && isViewOf(answer, name, schemas))
  return view === undefined ? genericView(answer, record) : reference(view, identifiers)
}

function genericView({ listKey = 'records' }: AnswerFact, record: Type): Type {
  return { kind: 'view', recordsKey: listKey, record }
}

function isViewOf(answer: AnswerFact, name: string, schemas: Schemas): boolean {
  const view = own(schemas, name)
  if (view?.kind !== 'object' || answer.listKey === undefined) return false
  const list = withoutNull(own(view.properties, answer.listKey)?.type ?? { kind: 'unknown' })
  return list.kind === 'array' && isRecord(answer, list.items)
}

/** Whether a declared record is the recorded one; where the recording has no keys, the document knows as much. */
function isRecord({ record, recordBasis }: AnswerFact, type: Type): boolean {
  return recordBasis !== 'keys' || (type.kind === 'reference' && type.name === record)
}
