import { byCodePoint } from '@halopsa/codegen'
import type { Facts } from '../../spec/facts.ts'
import type { ParameterCorrection } from '../../spec/parameters.ts'
import type { ParameterFormat } from '../../spec/words/parameter-facts.ts'
import { compact } from '../document/compact.ts'
import {
  type Document,
  httpMethods,
  type OperationObject,
  type ParameterObject,
  type Schema,
} from '../document/document.ts'
import { own } from '../document/own.ts'
import { endpointKey } from './endpoint-key.ts'
import { parameterFact } from './parameter-fact.ts'

/**
 * A copy of a normalised document with what is known of the API put in, in this order: overlays; fields that schemas
 * lack, and words for fields; parameters that are missing or have another type. What the document has itself stays:
 * a field that it declares by now, and a description that was imported with it.
 */
export function correctDocument(document: Document, facts: Facts): Document {
  const corrected = structuredClone(document)
  for (const overlay of facts.overlays) overlay.apply(corrected)
  addFields(corrected, facts)
  describeFields(corrected, facts)
  for (const [path, item] of Object.entries(corrected.paths)) {
    for (const method of httpMethods) {
      const operation = item[method]
      if (operation) correctParameters(operation, method, path, facts)
    }
  }
  return corrected
}

function addFields({ components: { schemas } }: Document, { schemaAdditions }: Facts): void {
  for (const [name, additions] of Object.entries(schemaAdditions)) {
    const schema = own(schemas, name)
    if (!schema) continue
    const added = Object.entries(additions).flatMap(([field, { schema: type }]) => {
      const isResolved = type.$ref === undefined || own(schemas, type.$ref.split('/').at(-1) as string)
      return Object.hasOwn(schema.properties ?? {}, field) || !isResolved ? [] : [[field, { ...type }] as const]
    })
    schema.properties = { ...schema.properties, ...Object.fromEntries(added) }
  }
}

function describeFields({ components: { schemas } }: Document, { fieldFacts }: Facts): void {
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      const words = fieldWords(fieldFacts, name, field)
      if (words !== undefined) property.description ??= words
    }
  }
}

/** Words for a field of a schema; a schema `X_List` has those of `X` for fields that it has no words of its own for. */
function fieldWords(table: Facts['fieldFacts'], schema: string, field: string): string | undefined {
  const wordsOf = (name: string) => own(own(table, name) ?? {}, field)?.words
  return wordsOf(schema) ?? wordsOf(schema.replace(/_List$/, ''))
}

function correctParameters(operation: OperationObject, method: string, path: string, facts: Facts): void {
  /** What is known of the parameters that corrections add. */
  const notes = new Map<string, string>()
  for (const correction of facts.parameterCorrections) {
    if (!isMeant(correction, operation, method, path)) continue
    correct(operation, correction)
    if (!correction.add) continue
    for (const name of correction.parameters) if (!notes.has(name)) notes.set(name, correction.note)
  }
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== 'query') continue
    const fact = parameterFact(facts.parameterFacts, parameter.name, method, path)
    if (fact?.takes) parameter.schema = formatted(parameter.schema, fact.takes)
    if (fact?.orFlag) parameter.schema = { anyOf: [{ type: 'boolean' }, parameter.schema] }
    const words = fact?.words ?? notes.get(parameter.name)
    if (words !== undefined) parameter.description ??= words
  }
}

/** Whether a correction holds for an operation. */
export function isMeant(
  { operations }: ParameterCorrection,
  operation: OperationObject,
  method: string,
  path: string,
): boolean {
  return operations === 'POST of records'
    ? method === 'post' && takesRecords(operation)
    : operations.includes(endpointKey(method, path))
}

/** Whether the body of an operation is a list of records. */
function takesRecords({ requestBody }: OperationObject): boolean {
  const schema = requestBody?.content['application/json']?.schema
  return schema?.type === 'array' && schema.items?.$ref !== undefined
}

function correct(operation: OperationObject, { parameters, add, schema, required }: ParameterCorrection): void {
  for (const name of parameters) {
    const known = operation.parameters?.find((parameter) => parameter.in === 'query' && parameter.name === name)
    if (known) {
      if (!add) known.schema = schema
      if (required) known.required = true
    } else if (add) {
      operation.parameters = sorted([
        ...(operation.parameters ?? []),
        compact<ParameterObject>({ name, in: 'query', required, schema }),
      ])
    }
  }
}

/** Path parameters in their order, then query parameters by name, as in a normalised document. */
function sorted(parameters: readonly ParameterObject[]): ParameterObject[] {
  const path = parameters.filter((parameter) => parameter.in === 'path')
  const query = parameters.filter((parameter) => parameter.in === 'query')
  return [...path, ...query.sort((left, right) => byCodePoint(left.name, right.name))]
}

/** The schema of a parameter whose values are text of a known form. */
function formatted(schema: Schema, format: ParameterFormat): Schema {
  const description = schema.description === undefined ? {} : { description: schema.description }
  switch (format) {
    case 'date':
      return { ...description, type: 'string', format: 'date-time' }
    case 'ids':
      return { ...description, type: 'string', format: 'ids' }
    case 'names':
    case 'json':
      return schema
  }
}
