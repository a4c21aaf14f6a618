import { byCodePoint, isIdentifier, type Type, withoutNull } from '@halopsa/codegen'
import { type Facts, noFacts } from '../../spec/facts.ts'
import type { SynonymTable } from '../../spec/words/synonyms.ts'
import { compact } from '../document/compact.ts'
import {
  type Document,
  httpMethods,
  type OperationObject,
  type ParameterObject,
  type RequestBody,
} from '../document/document.ts'
import { DocumentError, type Place } from '../document/document-error.ts'
import { isJson } from '../document/media-type.ts'
import { own } from '../document/own.ts'
import { endpointKey } from '../facts/endpoint-key.ts'
import { operationWords } from '../facts/operation-words.ts'
import { parameterFact } from '../facts/parameter-fact.ts'
import { referencesOf } from '../facts/references-of.ts'
import { listOf } from './list.ts'
import type { Body, Method, Model, Operation, Parameter, ResponseType, Section, SectionNouns } from './model.ts'
import { bodyKey, operationName, sectionApiName, sectionPackageName } from './names.ts'
import { operationEffect } from './operation-effect.ts'
import type { Schemas } from './recorded-response.ts'
import { declaredResponse, sectionResponses } from './response-type.ts'
import { operationRole } from './role.ts'
import { schemaIdentifiers } from './schema-identifiers.ts'
import { type SchemaIdentifiers, schemaType } from './schema-type.ts'

/** What a model is built with beside the document. */
export interface ModelOptions {
  /** Package names that belong to packages written by hand; no section may take one. */
  reservedPackageNames?: ReadonlySet<string>
  /** What is known of the API beyond its document. Default: nothing. */
  facts?: Facts
}

/**
 * The model of a normalised document with its overlays applied.
 * @throws {DocumentError} when two operations, parameters or packages get one name, or a name has nothing that an
 *   identifier can hold.
 */
export function buildModel(document: Document, options: ModelOptions = {}): Model {
  const outlines = sectionOutlines(document, options)
  const names = Object.keys(document.components.schemas)
  const operationNames = outlines.flatMap(({ operations }) => operations.map(({ name }) => name))
  const identifiers = schemaIdentifiers(
    names,
    outlines.map(({ apiName }) => apiName),
    operationNames,
  )
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]): [string, Type] => [
      name,
      schemaType(schema, identifiers),
    ]),
  )
  const facts = options.facts ?? noFacts
  const sections = outlines.map((outline) => section(outline, schemas, identifiers, facts))
  return {
    sections,
    schemas,
    schemaIdentifiers: identifiers,
    references: referencesOf(schemas, facts.references),
    synonyms: copied(facts.synonyms),
    roleWords: copied(facts.roleWords),
  }
}

function copied(table: SynonymTable): Record<string, string[]> {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [key, [...words]]))
}

/** A section whose names are decided and whose types are not. */
interface SectionOutline extends Pick<Section, 'name' | 'apiName' | 'packageName'> {
  operations: OperationOutline[]
}

interface OperationOutline extends Pick<Operation, 'name' | 'method' | 'path'> {
  source: OperationObject
}

function sectionOutlines({ paths }: Document, options: ModelOptions): SectionOutline[] {
  const byFirstSegment = Map.groupBy(Object.keys(paths), (path) => path.split('/')[1] as string)
  const outlines = [...byFirstSegment]
    .sort(([left], [right]) => byCodePoint(left, right))
    .map(([name, sectionPaths]): SectionOutline => {
      const operations = sectionPaths.flatMap((path) =>
        httpMethods.flatMap((method): OperationOutline[] => {
          const source = paths[path]?.[method]
          return source ? [{ name: operationName(method, path), method, path, source }] : []
        }),
      )
      return { name, apiName: sectionApiName(name), packageName: packageName(name, options), operations }
    })
    .filter(({ operations }) => operations.length > 0)
  for (const outline of outlines) checkNames(outline)
  checkSectionNames(outlines, options.reservedPackageNames ?? new Set())
  return outlines
}

function packageName(section: string, { facts: { packageNames } = noFacts }: ModelOptions): string {
  return own(packageNames, section) ?? sectionPackageName(section)
}

function section(
  { operations: outlines, ...names }: SectionOutline,
  schemas: Schemas,
  identifiers: SchemaIdentifiers,
  facts: Facts,
): Section {
  const drafts = outlines.map((outline) => draftOperation(outline, schemas, identifiers, facts))
  const responses = sectionResponses(
    names.name,
    drafts.map(({ role, body, declared, method, path }) => ({
      role,
      declared,
      body: body?.type,
      answer: own(facts.answers, endpointKey(method, path)),
    })),
    schemas,
    identifiers,
  )
  const operations = drafts.map(({ declared: _, ...draft }, index): Operation => {
    const response = withAllSaved(responses[index] as ResponseType, draft.queryParameters)
    const list = listOf(draft.method, draft.queryParameters, response, schemas, {
      defaults: facts.listDefaults,
      list: own(facts.lists, endpointKey(draft.method, draft.path)),
      record: own(facts.records, draft.path.slice(1)),
      fields: own(facts.recordedFields, endpointKey(draft.method, draft.path))?.fields,
      fieldInfoType: fieldInfoType(names.name, facts),
    })
    return compact({ ...draft, response, list })
  })
  const weight = own(facts.usage, names.name)?.weight ?? 1
  return compact({ ...names, nouns: sectionNouns(names.name, facts), weight, operations })
}

function fieldInfoType(section: string, { fieldInfoTypes }: Facts): number | undefined {
  const found = Object.entries(fieldInfoTypes).find(([, { value }]) => value === section)
  return found && Number(found[0])
}

function sectionNouns(name: string, facts: Facts): SectionNouns | undefined {
  const aliases = own(facts.sectionAliases, name)
  const nouns = own(facts.sectionFacts, name)
  return nouns || aliases ? compact({ ...nouns, aliases: aliases && [...aliases] }) : undefined
}

/** Of several saved records the last comes back, or with `returnall` all of them. */
function withAllSaved(response: ResponseType, queryParameters: readonly Parameter[]): ResponseType {
  const { kind } = response.type
  const isRecord = kind === 'reference' || kind === 'intersection'
  if (!isRecord || !queryParameters.some(({ name }) => name === 'returnall')) return response
  return { ...response, whenFlagged: { parameter: 'returnall', type: { kind: 'array', items: response.type } } }
}

function draftOperation(
  { name, method, path, source }: OperationOutline,
  schemas: Schemas,
  identifiers: SchemaIdentifiers,
  facts: Facts,
) {
  const place = ['paths', path, method]
  const parametersIn = (location: ParameterObject['in']) =>
    (source.parameters ?? [])
      .filter((parameter) => parameter.in === location)
      .map((parameter) => parameterModel(parameter, identifiers))
  const role = operationRole(method, path)
  const pathParameters = parametersIn('path')
  const draft = {
    name,
    method,
    path,
    role,
    effect: operationEffect(method, own(facts.effects, endpointKey(method, path))),
    identifiers: role === 'action' ? [] : pathParameters.map(({ name }) => name),
    pathParameters,
    queryParameters: parametersIn('query').map((parameter) => withEffect(parameter, method, path, facts)),
    body: source.requestBody && bodyModel(source.requestBody, schemas, identifiers, [...place, 'requestBody']),
    declared: declaredResponse(source, identifiers),
    description: source.description ?? operationWords(method, path, role, facts),
    deprecated: source.deprecated,
  }
  checkParameterNames([...draft.pathParameters, ...draft.queryParameters], draft.body, place)
  return draft
}

function withEffect(parameter: Parameter, method: Method, path: string, { parameterFacts }: Facts): Parameter {
  const fact = parameterFact(parameterFacts, parameter.name, method, path)
  return compact({ ...parameter, does: fact?.does, field: fact?.field, takes: fact?.takes })
}

function parameterModel(
  { name, required = false, schema, description }: ParameterObject,
  identifiers: SchemaIdentifiers,
): Parameter {
  return compact({ name, required, type: schemaType(schema, identifiers), description })
}

function bodyModel(
  { content }: RequestBody,
  schemas: Schemas,
  identifiers: SchemaIdentifiers,
  place: Place,
): Body | undefined {
  const mediaType = Object.keys(content).find(isJson) ?? Object.keys(content)[0]
  if (mediaType === undefined) return undefined
  const type = schemaType(content[mediaType]?.schema ?? {}, identifiers)
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
  const fields = Object.values(type.properties).map(({ type }) => withoutNull(type))
  return fields.length === 1 && fields[0]?.kind === 'binary'
}

function checkParameterNames(parameters: readonly Parameter[], body: Body | undefined, place: Place): void {
  const keys = [...parameters.map(({ name }) => name), ...(body ? [body.key] : [])]
  const duplicate = keys.find((key, index) => keys.indexOf(key) !== index)
  if (duplicate !== undefined) {
    throw new DocumentError(`two parameters of one operation have the name ${JSON.stringify(duplicate)}`, place)
  }
}

function checkNames({ name, apiName, packageName, operations }: SectionOutline): void {
  const known = new Map<string, OperationOutline>()
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
  if (packageName === '' || apiName === 'API' || !isIdentifier(apiName)) {
    throw new DocumentError(`no package can be named after the section ${JSON.stringify(name)}`, [
      'paths',
      operations[0]?.path ?? '',
    ])
  }
}

function checkSectionNames(sections: readonly SectionOutline[], reserved: ReadonlySet<string>): void {
  const byPackage = new Map<string, SectionOutline>()
  const byClass = new Map<string, SectionOutline>()
  for (const section of sections) {
    const place = ['paths', section.operations[0]?.path ?? '']
    const name = JSON.stringify(section.name)
    const samePackage = byPackage.get(section.packageName)
    if (samePackage) {
      throw new DocumentError(
        `the sections ${JSON.stringify(samePackage.name)} and ${name} both get the package name ${section.packageName}; ${nameTable}`,
        place,
      )
    }
    if (reserved.has(section.packageName)) {
      throw new DocumentError(
        `the section ${name} gets the package name ${section.packageName}, which is taken; ${nameTable}`,
        place,
      )
    }
    byPackage.set(section.packageName, section)
    const sameClass = byClass.get(section.apiName)
    if (sameClass) {
      throw new DocumentError(
        `the sections ${JSON.stringify(sameClass.name)} and ${name} both get the class name ${section.apiName}`,
        place,
      )
    }
    byClass.set(section.apiName, section)
  }
}

const nameTable = 'a name of its own goes into the table in generator/spec/names.ts'
