import { codeSpan, propertyKey } from '@halopsa/codegen'
import { astToString, type GlobalContext, type OpenAPI3, transformSchema } from 'openapi-typescript'
import ts from 'typescript'
import { type Document, referencedSchema } from '../document/document.ts'
import { generatedNotice } from './generated-notice.ts'

/**
 * `src/components.ts` of `@halopsa/schemas`: every schema as openapi-typescript writes it, each as an interface of its
 * own, so that hovers, messages of the compiler and emitted declarations name it. The interface `components` of
 * openapi-typescript refers to them, for code that reaches a schema by its name.
 *
 * The document is checked and has no references to other files, so it goes straight to the transformation: the bundler
 * that openapi-typescript runs before it falls into an endless loop on a schema named `__proto__`.
 *
 * @param identifiers the identifier of each schema, by name
 */
export function emitComponents(
  { openapi, components }: Pick<Document, 'openapi' | 'components'>,
  identifiers: Readonly<Record<string, string>>,
): string {
  const schemas = JSON.parse(JSON.stringify(components.schemas, legible)) as Document['components']['schemas']
  const document = { openapi, info: { title: '', version: '' }, components: { schemas } } as OpenAPI3
  const nodes = transformSchema(document, {
    ...transformOptions,
    resolve: (reference) => schemas[referencedSchema(reference)] as never,
  })
  const declarations = schemaMembers(nodes).map(({ name, type, member }) =>
    withComments(declaration(identifiers[name] as string, transformed(type, identifiers)), member),
  )
  const members = Object.keys(schemas).map((name) => `    ${propertyKey(name)}: ${identifiers[name]}`)
  return `${generatedNotice}${withoutTag(astToString(declarations))}
/** Every schema under its own name: ${codeSpan("components['schemas']['Faults']")}. */
export interface components {
  schemas: {
${members.join('\n')}
  }
}
`
}

interface SchemaMember {
  name: string
  type: ts.TypeNode
  /** What declares it, with its comment. */
  member: ts.TypeElement
}

/** The members of `components.schemas` as openapi-typescript writes them. */
function schemaMembers(nodes: readonly ts.Node[]): SchemaMember[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components')
  const members = components && ts.isInterfaceDeclaration(components) ? components.members : []
  const schemas = members.find((member) => nameOf(member) === 'schemas')
  const literal = schemas && ts.isPropertySignature(schemas) ? schemas.type : undefined
  if (!literal || !ts.isTypeLiteralNode(literal)) return []
  return literal.members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type ? [{ name: nameOf(member), type: member.type, member }] : [],
  )
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''
}

function declaration(name: string, type: ts.TypeNode): ts.Node {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type)
}

/**
 * A type that names other schemas by their identifiers, and whose optional properties take `undefined`, also for
 * callers with `exactOptionalPropertyTypes`.
 */
function transformed(type: ts.TypeNode, identifiers: Readonly<Record<string, string>>): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const schema = referencedName(node)
    if (schema !== undefined) return ts.factory.createTypeReferenceNode(identifiers[schema] as string)
    const visited = ts.visitEachChild(node, visit, undefined)
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited
    const { modifiers, name, questionToken } = visited
    const optional = ts.factory.createUnionTypeNode([...unionMembers(visited.type), undefinedType])
    return withComments(ts.factory.updatePropertySignature(visited, modifiers, name, questionToken, optional), visited)
  }
  return visit(type) as ts.TypeNode
}

function unionMembers(type: ts.TypeNode): readonly ts.TypeNode[] {
  return ts.isUnionTypeNode(type) ? type.types : [type]
}

const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)

function withComments<Node extends ts.Node>(node: Node, original: ts.Node): Node {
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(original))
}

/** The schema that `components["schemas"]["Faults"]` names. */
function referencedName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return undefined
  const { objectType: schemas, indexType: name } = node
  const isSchemas =
    ts.isIndexedAccessTypeNode(schemas) &&
    ts.isTypeReferenceNode(schemas.objectType) &&
    ts.isIdentifier(schemas.objectType.typeName) &&
    schemas.objectType.typeName.text === 'components'
  return isSchemas && ts.isStringLiteral(name.literal) ? name.literal.text : undefined
}

/** Comments whose words stand without a tag before them. */
function withoutTag(code: string): string {
  return code.replace(/^(\s*(?:\/\*)?\*) @description /gm, '$1 ')
}

/** The options of openapi-typescript that its own entry point fills in, at their defaults. */
const transformOptions = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  immutable: false,
  injectFooter: [],
  pathParamsAsTypes: false,
  silent: true,
} as unknown as Omit<GlobalContext, 'resolve'>

/** A schema's keywords as a comment should show them. */
function legible(key: string, value: unknown): unknown {
  // The width of a number says nothing in TypeScript, and would be a comment at every third property.
  return key === 'format' && /^(?:int32|int64|float|double)$/.test(String(value)) ? undefined : value
}
