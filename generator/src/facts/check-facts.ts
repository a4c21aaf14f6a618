import type { AnswerFact } from '../../spec/answers.ts'
import type { Facts } from '../../spec/facts.ts'
import type { ParameterCorrection } from '../../spec/parameters.ts'
import {
  type Document,
  httpMethods,
  type OperationObject,
  type ParameterObject,
  referencedSchema,
  type Schema,
} from '../document/document.ts'
import { agrees, type Schemas } from '../model/recorded-response.ts'
import { declaredResponse } from '../model/response-type.ts'
import { schemaType } from '../model/schema-type.ts'
import { correctDocument, isMeant } from './correct-document.ts'
import { endpointKey, sectionOf } from './endpoint-key.ts'

/** A fact that does not fit a document. */
export interface FactProblem {
  /**
   * - `missing`: it names an operation, section, parameter, schema or field that the document lacks
   * - `contradicted`: the document declares something else by now
   * - `obsolete`: the document says the same by now
   */
  kind: 'missing' | 'contradicted' | 'obsolete'
  /** Table of `generator/spec` and the entry in it: `answers: GET /Agent`. */
  fact: string
  /** What the document has or lacks. */
  text: string
}

/**
 * Every fact that a document has no place for, contradicts, or makes needless. A recording still beats the document;
 * the list is for the maintainer who takes a new document in.
 * @param document normalised, without corrections
 * @param correctedDocument the same document with the corrections of `facts`, where the caller has it already
 */
export function checkFacts(
  document: Document,
  facts: Facts,
  correctedDocument: Document = correctDocument(document, facts),
): FactProblem[] {
  const declared = new Outline(document)
  const corrected = new Outline(correctedDocument)
  return [
    ...missingOperations(declared, facts),
    ...missingSections('words/sections', facts.sectionFacts, declared),
    ...missingSections('words/synonyms', facts.sectionAliases, declared),
    ...missingSections('usage', facts.usage, declared),
    ...answerProblems(declared, facts),
    ...schemaProblems(declared, corrected, facts),
    ...parameterProblems(declared, corrected, facts),
  ]
}

function missingSections(
  table: string,
  facts: Readonly<Record<string, unknown>>,
  { sections }: Outline,
): FactProblem[] {
  return Object.keys(facts).flatMap((name) => (sections.has(name) ? [] : [missing(table, name, 'section')]))
}

/** A document as the checks look at it. */
class Outline {
  readonly operations: ReadonlyMap<string, OperationObject>
  readonly sections: ReadonlySet<string>
  readonly schemas: Readonly<Record<string, Schema>>

  constructor({ paths, components }: Document) {
    this.operations = new Map(
      Object.entries(paths).flatMap(([path, item]) =>
        httpMethods.flatMap((method) => {
          const operation = item[method]
          return operation ? [[endpointKey(method, path), operation] as const] : []
        }),
      ),
    )
    this.sections = new Set(Object.keys(paths).map(sectionOf))
    this.schemas = components.schemas
  }

  hasSchema(name: string): boolean {
    return Object.hasOwn(this.schemas, name)
  }

  /** Whether a schema has a field of its own or by way of what it extends. */
  hasField(schema: string, field: string): boolean {
    return this.hasSchema(schema) && this.#has(this.schemas[schema] as Schema, field)
  }

  #has({ $ref, properties, allOf = [] }: Schema, field: string): boolean {
    if ($ref !== undefined) return this.hasField(referencedSchema($ref), field)
    return Object.hasOwn(properties ?? {}, field) || allOf.some((part) => this.#has(part, field))
  }

  /** The query parameter of an operation; undefined where either is not there. */
  parameter(operation: string, name: string): ParameterObject | undefined {
    return this.operations
      .get(operation)
      ?.parameters?.find((parameter) => parameter.in === 'query' && parameter.name === name)
  }
}

function missing(table: string, entry: string, what: string): FactProblem {
  return { kind: 'missing', fact: `${table}: ${entry}`, text: `the document has no such ${what}` }
}

function missingOperations(document: Outline, facts: Facts): FactProblem[] {
  const tables = {
    answers: Object.keys(facts.answers),
    effects: Object.keys(facts.effects),
    lists: Object.keys(facts.lists),
    records: Object.keys(facts.records).map((path) => `GET /${path}`),
    'words/operations': Object.keys(facts.operationFacts),
    parameters: facts.parameterCorrections.flatMap(({ operations }) =>
      operations === 'POST of records' ? [] : operations,
    ),
    'words/parameters': Object.values(facts.parameterFacts).flatMap((entries) =>
      entries.flatMap((entry) => (entry.in ?? []).filter((place) => place.includes(' '))),
    ),
  }
  return Object.entries(tables).flatMap(([table, operations]) =>
    [...new Set(operations)].flatMap((operation) =>
      document.operations.has(operation) ? [] : [missing(table, operation, 'operation')],
    ),
  )
}

function answerProblems(document: Outline, { answers }: Facts): FactProblem[] {
  const schemas: Schemas = Object.fromEntries(
    Object.entries(document.schemas).map(([name, schema]) => [name, schemaType(schema)]),
  )
  return Object.entries(answers).flatMap(([key, answer]): FactProblem[] => {
    const operation = document.operations.get(key)
    if (!operation) return []
    const fact = `answers: ${key}`
    if (answer.record !== undefined && !document.hasSchema(answer.record)) {
      return [missing('answers', key, `schema: ${answer.record}`)]
    }
    const declared = declaredResponse(operation, {})
    if (!declared || agrees(answer, declared, schemas)) return []
    return [{ kind: 'contradicted', fact, text: `the document declares something else than ${answerLabel(answer)}` }]
  })
}

function answerLabel({ shape, listKey, record }: AnswerFact): string {
  return [shape, listKey && `with \`${listKey}\``, record && `of ${record}`].filter(Boolean).join(' ')
}

function schemaProblems(declared: Outline, corrected: Outline, facts: Facts): FactProblem[] {
  const additions = Object.entries(facts.schemaAdditions).flatMap(([schema, fields]): FactProblem[] => {
    if (!declared.hasSchema(schema)) return [missing('schema-additions', schema, 'schema')]
    return Object.keys(fields).flatMap((field): FactProblem[] =>
      declared.hasField(schema, field)
        ? [
            {
              kind: 'obsolete',
              fact: `schema-additions: ${schema}.${field}`,
              text: 'the document has the field by now',
            },
          ]
        : [],
    )
  })
  const named = { 'words/fields': facts.fieldFacts, references: facts.references }
  const fields = Object.entries(named).flatMap(([table, schemas]) =>
    Object.entries(schemas).flatMap(([schema, fields]): FactProblem[] => {
      if (!corrected.hasSchema(schema)) return [missing(table, schema, 'schema')]
      return Object.keys(fields).flatMap((field) =>
        corrected.hasField(schema, field) ? [] : [missing(table, `${schema}.${field}`, 'field')],
      )
    }),
  )
  return [...additions, ...fields]
}

function parameterProblems(declared: Outline, corrected: Outline, facts: Facts): FactProblem[] {
  const names = new Set(
    [...corrected.operations.values()].flatMap(({ parameters = [] }) =>
      parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    ),
  )
  const words = Object.entries(facts.parameterFacts).flatMap(([name, entries]) => {
    if (!names.has(name)) return [missing('words/parameters', name, 'parameter')]
    const places = entries.flatMap((entry) => entry.in ?? [])
    return places.flatMap((place) =>
      corrected.operations.has(place) && !corrected.parameter(place, name)
        ? [missing('words/parameters', `${name} of ${place}`, 'parameter')]
        : [],
    )
  })
  return [...words, ...facts.parameterCorrections.flatMap((correction) => correctionProblems(declared, correction))]
}

function correctionProblems(document: Outline, correction: ParameterCorrection): FactProblem[] {
  const meant = [...document.operations].filter(([key, operation]) => {
    const [method = '', path = ''] = key.split(/ (.*)/s)
    return isMeant(correction, operation, method.toLowerCase(), path)
  })
  return meant.flatMap(([key]) =>
    correction.parameters.flatMap((name): FactProblem[] => {
      const known = document.parameter(key, name)
      const fact = `parameters: ${name} of ${key}`
      if (!known) return correction.add ? [] : [missing('parameters', `${name} of ${key}`, 'parameter')]
      const isSame = known.schema.type === correction.schema.type && known.schema.format === formatOf(correction)
      return correction.add || isSame ? [{ kind: 'obsolete', fact, text: 'the document has it by now' }] : []
    }),
  )
}

function formatOf({ schema }: ParameterCorrection): string | undefined {
  return 'format' in schema ? schema.format : undefined
}
