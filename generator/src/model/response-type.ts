import type { OperationObject, Schema } from '../document/document.ts'
import { isJson } from '../document/normalise.ts'
import type { Method, ResponseType, Type } from './model.ts'
import { schemaType } from './schema-type.ts'

/** What the document declares for 2xx; undefined where it declares nothing. */
export function declaredResponse({ responses }: OperationObject): ResponseType | undefined {
  const successes = Object.entries(responses).filter(([status]) => /^2/.test(status))
  for (const [, { content = {} }] of successes) {
    const mediaType = Object.keys(content).find(isJson) ?? Object.keys(content)[0]
    if (mediaType === undefined) continue
    const response = mediaTypeResponse(mediaType, content[mediaType]?.schema)
    if (response) return response
  }
  if (successes.length > 0 && successes.every(([status]) => status === '204')) {
    return { source: 'declared', format: 'none', type: { kind: 'unknown' } }
  }
  return undefined
}

function mediaTypeResponse(mediaType: string, schema: Schema | undefined): ResponseType | undefined {
  const type: Type = schema ? schemaType(schema) : { kind: 'unknown' }
  const bare = type.kind === 'nullable' ? type.type : type
  if (bare.kind === 'binary') return { source: 'declared', format: 'bytes', type: bare }
  if (isJson(mediaType)) return type.kind === 'unknown' ? undefined : { source: 'declared', format: 'json', type }
  if (/^text\//i.test(mediaType)) return { source: 'declared', format: 'text', type: { kind: 'string' } }
  return { source: 'declared', format: 'bytes', type: { kind: 'binary' } }
}

/** What {@link inferResponses} needs to know of an operation. */
export interface ResponseCase {
  method: Method
  path: string
  declared: ResponseType | undefined
  body: Type | undefined
}

/**
 * The response of every operation of a section: declared, else inferred by Halo's conventions for `/<Section>` and
 * `/<Section>/{id}`, else unknown. The hints come from the section's own declared responses, then from schemas named
 * as the section is, then from its POST body.
 */
export function inferResponses(
  section: string,
  cases: readonly ResponseCase[],
  schemas: Readonly<Record<string, unknown>>,
): ResponseType[] {
  const hints = [
    { source: 'section', ...sectionHints(section, cases, schemas) },
    { source: 'schema-name', item: own(schemas, section), list: own(schemas, viewName(section)) },
    { source: 'post-body', ...postBodyHints(section, cases, schemas) },
  ] as const
  return cases.map(({ method, path, declared }) => {
    if (declared) return declared
    const role = conventionalRole(method, path, section)
    const hint = role && hints.find((candidate) => candidate[role] !== undefined)
    if (!hint) return { source: 'unknown', format: 'any', type: { kind: 'unknown' } }
    return { source: hint.source, format: 'json', type: { kind: 'reference', name: hint[role] as string } }
  })
}

interface Hints {
  item?: string | undefined
  list?: string | undefined
}

function conventionalRole(method: Method, path: string, section: string): keyof Hints | undefined {
  if (path === `/${section}`)
    return method === 'get' ? 'list' : /^(?:post|put|patch)$/.test(method) ? 'item' : undefined
  return path === `/${section}/{id}` && /^(?:get|put|patch)$/.test(method) ? 'item' : undefined
}

function sectionHints(
  section: string,
  cases: readonly ResponseCase[],
  schemas: Readonly<Record<string, unknown>>,
): Hints {
  const conventionalFirst = cases.toSorted(
    (left, right) =>
      Number(!conventionalRole(left.method, left.path, section)) -
      Number(!conventionalRole(right.method, right.path, section)),
  )
  const declared = conventionalFirst.flatMap(({ declared }) =>
    declared?.type.kind === 'reference' ? [declared.type.name] : [],
  )
  const view = declared.find((name) => name.endsWith('_View'))
  const item =
    declared.find((name) => !/_(?:View|List)$/.test(name)) ?? (view && own(schemas, view.replace(/_View$/, '')))
  return { item, list: view ?? (item && own(schemas, viewName(item))) }
}

function postBodyHints(
  section: string,
  cases: readonly ResponseCase[],
  schemas: Readonly<Record<string, unknown>>,
): Hints {
  const body = cases.find(({ method, path }) => method === 'post' && path === `/${section}`)?.body
  const type = body?.kind === 'array' ? body.items : body
  if (type?.kind !== 'reference') return {}
  return { item: type.name, list: own(schemas, viewName(type.name)) }
}

function viewName(item: string): string {
  return `${item}_View`
}

function own(schemas: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return Object.hasOwn(schemas, name) ? name : undefined
}
