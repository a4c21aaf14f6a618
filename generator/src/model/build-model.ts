import { compact } from '../document/compact.ts'
import { byCodePoint } from '../document/order.ts'
import {
  type Document,
  httpMethods,
  type OperationObject,
  type ParameterObject,
  type RequestBody,
} from '../document/document.ts'
import { DocumentError, type Place } from '../document/document-error.ts'
import { isJson } from '../document/normalise.ts'
import type { Body, Method, Model, Operation, Parameter, Section, Type } from './model.ts'
import { bodyKey, operationName, sectionApiName, sectionPackageName } from './names.ts'
import { paging } from './paging.ts'
import { declaredResponse, inferResponses } from './response-type.ts'
import { schemaType } from './schema-type.ts'

/** Packages of the same scope that are written by hand; no section may take their names. */
const reservedPackageNames = new Set(['core', 'limiter', 'login', 'msw', 'schemas'])

/**
 * The model of a normalised document with its overlays applied.
 * @throws {DocumentError} when two operations, parameters or packages get one name, or a name has nothing that an
 *   identifier can hold.
 */
export function buildModel(document: Document): Model {
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]): [string, Type] => [name, schemaType(schema)]),
  )
  const paths = Map.groupBy(Object.keys(document.paths), (path) => path.split('/')[1] as string)
  const sections = [...paths]
    .sort(([left], [right]) => byCodePoint(left, right))
    .map(([name, sectionPaths]) => section(name, sectionPaths, document, schemas))
    .filter(({ operations }) => operations.length > 0)
  checkSectionNames(sections)
  return { sections, schemas }
}

function section(name: string, paths: readonly string[], document: Document, schemas: Record<string, Type>): Section {
  const drafts = paths.flatMap((path) => {
    const item = document.paths[path] ?? {}
    return httpMethods.flatMap((method) => {
      const operation = item[method]
      return operation ? [draftOperation(method, path, operation, schemas)] : []
    })
  })
  const responses = inferResponses(
    name,
    drafts.map(({ method, path, body, declared }) => ({ method, path, declared, body: body?.type })),
    schemas,
  )
  const operations = drafts.map(({ declared: _, ...draft }, index): Operation => {
    const response = responses[index] as Operation['response']
    return compact({ ...draft, response, paging: paging(draft.method, draft.queryParameters, response, schemas) })
  })
  checkOperationNames(operations)
  const section = { name, apiName: sectionApiName(name), packageName: sectionPackageName(name), operations }
  if (section.packageName === '' || section.apiName === 'API' || /^\d/.test(section.apiName)) {
    throw new DocumentError(`no package can be named after the section ${JSON.stringify(name)}`, [
      'paths',
      paths[0] ?? '',
    ])
  }
  return section
}

function draftOperation(method: Method, path: string, source: OperationObject, schemas: Record<string, Type>) {
  const place = ['paths', path, method]
  const parameters = source.parameters ?? []
  const draft = {
    name: operationName(method, path),
    method,
    path,
    pathParameters: parameters.filter((parameter) => parameter.in === 'path').map(parameterModel),
    queryParameters: parameters.filter((parameter) => parameter.in === 'query').map(parameterModel),
    body: source.requestBody && bodyModel(source.requestBody, schemas, [...place, 'requestBody']),
    declared: declaredResponse(source),
    description: source.description,
    deprecated: source.deprecated,
  }
  checkParameterNames([...draft.pathParameters, ...draft.queryParameters], draft.body, place)
  return draft
}

function parameterModel({ name, required = false, schema, description }: ParameterObject): Parameter {
  return compact({ name, required, type: schemaType(schema), description })
}

function bodyModel({ content }: RequestBody, schemas: Record<string, Type>, place: Place): Body | undefined {
  const mediaType = Object.keys(content).find(isJson) ?? Object.keys(content)[0]
  if (mediaType === undefined) return undefined
  const type = schemaType(content[mediaType]?.schema ?? {})
  // The document never says that a body is required, and no operation that takes one does anything without it.
  if (isJson(mediaType)) return { key: jsonBodyKey(type), kind: 'json', required: true, type }
  if (mediaType !== 'multipart/form-data') {
    throw new DocumentError('a body is sent as JSON or multipart/form-data alone', [...place, 'content', mediaType])
  }
  // The fields count, not their name: a file among them is a Blob here and text in a schema.
  const form = type.kind === 'reference' ? (schemas[type.name] as Type) : type
  return { key: isSingleFile(form) ? 'file' : 'form', kind: 'multipart', required: true, type: form }
}

function jsonBodyKey(type: Type): string {
  if (type.kind === 'reference') return bodyKey(type.name)
  if (type.kind !== 'array') return 'body'
  return type.items.kind === 'reference' ? `${bodyKey(type.items.name)}List` : 'items'
}

/** Whether a form has one field, and that a file. */
export function isSingleFile(type: Type): boolean {
  if (type.kind !== 'object') return false
  const fields = Object.values(type.properties).map(({ type }) => (type.kind === 'nullable' ? type.type : type))
  return fields.length === 1 && fields[0]?.kind === 'binary'
}

function checkParameterNames(parameters: readonly Parameter[], body: Body | undefined, place: Place): void {
  const keys = [...parameters.map(({ name }) => name), ...(body ? [body.key] : [])]
  const double = keys.find((key, index) => keys.indexOf(key) !== index)
  if (double !== undefined) {
    throw new DocumentError(`two parameters of one operation have the name ${JSON.stringify(double)}`, place)
  }
}

function checkOperationNames(operations: readonly Operation[]): void {
  const known = new Map<string, Operation>()
  for (const operation of operations) {
    const other = known.get(operation.name)
    if (other) {
      throw new DocumentError(
        `${operation.method.toUpperCase()} ${operation.path} and ${other.method.toUpperCase()} ${other.path} both get the name ${operation.name}`,
        ['paths', operation.path, operation.method],
      )
    }
    known.set(operation.name, operation)
  }
}

function checkSectionNames(sections: readonly Section[]): void {
  const known = new Map<string, Section>()
  const knownClasses = new Map<string, Section>()
  for (const section of sections) {
    const place = ['paths', section.operations[0]?.path ?? '']
    const other = known.get(section.packageName)
    if (other) {
      throw new DocumentError(
        `the sections ${JSON.stringify(other.name)} and ${JSON.stringify(section.name)} both get the package name ${section.packageName}; a name of its own goes in the table in overlays.ts`,
        place,
      )
    }
    if (reservedPackageNames.has(section.packageName)) {
      throw new DocumentError(
        `the section ${JSON.stringify(section.name)} gets the package name ${section.packageName}, which is taken; a name of its own goes in the table in overlays.ts`,
        place,
      )
    }
    known.set(section.packageName, section)
    const namesake = knownClasses.get(section.apiName)
    if (namesake) {
      throw new DocumentError(
        `the sections ${JSON.stringify(namesake.name)} and ${JSON.stringify(section.name)} both get the class name ${section.apiName}`,
        place,
      )
    }
    knownClasses.set(section.apiName, section)
  }
}
