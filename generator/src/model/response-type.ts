import { type Type, withoutNull } from '@halopsa/codegen'
import type { AnswerFact } from '../../spec/answers.ts'
import type { OperationObject, Schema } from '../document/document.ts'
import { isJson } from '../document/media-type.ts'
import type { ResponseType, Role } from './model.ts'
import { recordedResponse, type Schemas } from './recorded-response.ts'
import { reference, type SchemaIdentifiers, schemaType } from './schema-type.ts'

/** What the document declares for 2xx; undefined where it declares nothing. */
export function declaredResponse(
  { responses }: OperationObject,
  identifiers: SchemaIdentifiers,
): ResponseType | undefined {
  const successes = Object.entries(responses).filter(([status]) => /^2/.test(status))
  for (const [, { content = {} }] of successes) {
    const mediaType = Object.keys(content).find(isJson) ?? Object.keys(content)[0]
    if (mediaType === undefined) continue
    const response = mediaTypeResponse(mediaType, content[mediaType]?.schema, identifiers)
    if (response) return response
  }
  if (successes.length > 0 && successes.every(([status]) => status === '204')) {
    return { source: 'declared', format: 'none', type: { kind: 'unknown' } }
  }
  return undefined
}

function mediaTypeResponse(
  mediaType: string,
  schema: Schema | undefined,
  identifiers: SchemaIdentifiers,
): ResponseType | undefined {
  const type: Type = schema ? schemaType(schema, identifiers) : { kind: 'unknown' }
  const bare = withoutNull(type)
  if (bare.kind === 'binary') return { source: 'declared', format: 'bytes', type: bare }
  if (isJson(mediaType)) return type.kind === 'unknown' ? undefined : { source: 'declared', format: 'json', type }
  if (/^text\//i.test(mediaType)) return { source: 'declared', format: 'text', type: { kind: 'string' } }
  return { source: 'declared', format: 'bytes', type: { kind: 'binary' } }
}

/** What {@link sectionResponses} needs to know of an operation. */
export interface ResponseCase {
  role: Role
  declared: ResponseType | undefined
  body: Type | undefined
  /** What live servers were seen to answer with. */
  answer: AnswerFact | undefined
}

/**
 * The response of every operation of a section: recorded, else declared, else inferred by Halo's conventions for lists
 * and records, else unknown. The hints come from the section's own declared responses, then from schemas named as the
 * section is, then from its POST body.
 */
export function sectionResponses(
  section: string,
  cases: readonly ResponseCase[],
  schemas: Schemas,
  identifiers: SchemaIdentifiers,
): ResponseType[] {
  const hints = [
    { source: 'section', ...sectionHints(cases, schemas) },
    { source: 'schema-name', item: own(schemas, section), list: own(schemas, viewName(section)) },
    { source: 'post-body', ...bodyHints(cases, schemas) },
  ] as const
  return cases.map(({ role, declared, answer }) => {
    const views = [...hints.map(({ list }) => list), ...recordViews(answer)]
    const recorded = answer && recordedResponse(answer, declared, views, schemas, identifiers)
    if (recorded) return recorded
    if (declared) return declared
    const wanted = hintFor(role)
    const hint = wanted && hints.find((candidate) => candidate[wanted] !== undefined)
    if (!hint) return unknownResponse
    const type = reference(hint[wanted] as string, identifiers)
    // What a delete answers with is text or nothing as well, where it was not recorded: it is read by its media type.
    return role === 'delete'
      ? { source: 'convention', format: 'any', type, mayBeEmpty: true }
      : { source: hint.source, format: 'json', type }
  })
}

const unknownResponse: ResponseType = { source: 'unknown', format: 'any', type: { kind: 'unknown' } }

interface Hints {
  /** Schema of one record. */
  item?: string | undefined
  /** Schema of the list. */
  list?: string | undefined
}

function hintFor(role: Role): keyof Hints | undefined {
  return role === 'list' ? 'list' : role === 'action' ? undefined : 'item'
}

function sectionHints(cases: readonly ResponseCase[], schemas: Schemas): Hints {
  const conventionalFirst = cases.toSorted((left, right) => Number(!hintFor(left.role)) - Number(!hintFor(right.role)))
  const declared = conventionalFirst.flatMap(({ declared }) =>
    declared?.type.kind === 'reference' ? [declared.type.name] : [],
  )
  const view = declared.find((name) => name.endsWith('_View'))
  const item =
    declared.find((name) => !/_(?:View|List)$/.test(name)) ?? (view && own(schemas, view.replace(/_View$/, '')))
  return { item, list: view ?? (item && own(schemas, viewName(item))) }
}

function bodyHints(cases: readonly ResponseCase[], schemas: Schemas): Hints {
  const body = cases.find(({ role, body }) => role === 'save' && body)?.body
  const type = body?.kind === 'array' ? body.items : body
  if (type?.kind !== 'reference') return {}
  return { item: type.name, list: own(schemas, viewName(type.name)) }
}

/** Names that the view of a recorded list can have in the document. */
function recordViews(answer: AnswerFact | undefined): string[] {
  return answer?.record === undefined ? [] : [viewName(answer.record.replace(/_List$/, ''))]
}

function viewName(item: string): string {
  return `${item}_View`
}

function own(schemas: Schemas, name: string): string | undefined {
  return Object.hasOwn(schemas, name) ? name : undefined
}
