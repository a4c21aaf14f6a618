import { isBindable } from '@halopsa/codegen'
import { paginateName, parametersTypeName } from './names.ts'

/**
 * Names that generated code uses itself, so that no schema may be exported under them: it would hide the global or
 * the import of that name in a caller's module as in ours.
 */
const usedByGeneratedCode = new Set([
  'Array',
  'As',
  'Blob',
  'Bytes',
  'Date',
  'HaloClient',
  'Flagged',
  'ListView',
  'Omit',
  'PaginateOptions',
  'Pages',
  'Promise',
  'Record',
  'RequestOptions',
  'ResponseAs',
  'ResponseBody',
  'T',
  'components',
  'downloadFile',
  'operations',
  'paginate',
  'path',
])

/**
 * The identifier of each schema: its own name wherever that can be declared, else the nearest that can.
 * @param schemas names of all schemas
 * @param classes names of all section classes
 * @param operations names of all operations
 */
export function schemaIdentifiers(
  schemas: readonly string[],
  classes: readonly string[],
  operations: readonly string[],
): Record<string, string> {
  const generated = new Set([
    ...usedByGeneratedCode,
    ...classes,
    ...[...operations, ...operations.map(paginateName)].flatMap((name) => [name, parametersTypeName(name)]),
  ])
  const isFree = (name: string) => isBindable(name) && !generated.has(name)
  const identifiers = new Map(schemas.filter(isFree).map((name) => [name, name]))
  const taken = new Set(identifiers.values())
  for (const name of schemas) {
    if (identifiers.has(name)) continue
    const base = name.replace(/[^\p{ID_Continue}$]/gu, '_')
    const candidates = [
      base,
      `_${base}`,
      ...Array.from({ length: schemas.length }, (_, index) => `_${base}_${index + 2}`),
    ]
    const identifier = candidates.find((candidate) => isFree(candidate) && !taken.has(candidate)) as string
    identifiers.set(name, identifier)
    taken.add(identifier)
  }
  return Object.fromEntries(identifiers)
}
