import type { Catalog, Field, OperationDetails, Parameter, Reference, ValueType } from '@halopsa/catalog'
import { bodyFields, recordFields, referenceOf } from '@halopsa/tenant-access/operations/record-fields'
import type { Flag } from '../command-line/flags.ts'
import { globalFlags } from '../command-line/global-flags.ts'
import { kebabCase } from './kebab-case.ts'

/** An option that sets a parameter of the query or a field of the body. */
export interface OperationFlag {
  /** As it is typed, without the dashes. */
  name: string
  flag: Flag
  target: 'query' | 'body'
  /** Name of the parameter, or of the field. */
  key: string
  type: ValueType
  /** What the text of a parameter holds. */
  takes?: Parameter['takes']
  /** What a parameter does to the response. */
  does?: Parameter['does']
  /** The record whose id it takes: then a name will do. */
  reference?: Reference
  /** Whether it is a second name of another option: `--client` of `--client-id`. */
  isAlias?: true
  required?: true
}

/** How an operation is called: by a verb of its section, or by its name. */
export interface OperationCall {
  operation: OperationDetails
  /** `update` needs the id of a record, `create` takes none. */
  verb: string
}

/** The options of an operation: its query parameters, then the fields of its body. The first one of a name wins. */
export function operationFlags(catalog: Catalog, { operation, verb }: OperationCall): OperationFlag[] {
  const record = recordFields(catalog, operation)
  const body = bodyFields(catalog, operation)
  const candidates = [
    ...operation.queryParameters.map((parameter) => queryFlag(parameter, record)),
    ...Object.entries(body ?? {})
      .filter(([key]) => key !== 'id' || !['create', 'update'].includes(verb))
      .flatMap(([key, field]) => bodyFlag(key, field) ?? []),
  ]
  const taken = new Set<string>(Object.keys(globalFlags))
  for (const reservedName of ['data', 'set', 'query']) taken.add(reservedName)
  const flags = candidates.filter(({ name }) => !taken.has(name) && taken.add(name))
  const aliases = flags.flatMap((flag) => alias(flag) ?? []).filter(({ name }) => !taken.has(name) && taken.add(name))
  return [...flags, ...aliases]
}

function queryFlag(parameter: Parameter, record: Record<string, Field>): OperationFlag {
  const { name: key, words, required, takes, does } = parameter
  const reference = referenceOf(parameter, record)
  return {
    name: kebabCase(key),
    flag: { ...flagOf(parameter, reference), ...(words && { words }) },
    target: 'query',
    key,
    type: parameter,
    ...(takes && { takes }),
    ...(does && { does }),
    ...(reference && { reference }),
    ...(required && { required }),
  }
}

/** The option of a field that holds a single value. Others go by `--set` or `--data`. */
function bodyFlag(key: string, field: Field): OperationFlag | undefined {
  if (!['string', 'integer', 'number', 'boolean'].includes(field.type)) return undefined
  const { words, required, refersTo: reference } = field
  return {
    name: kebabCase(key),
    flag: { ...flagOf(field, reference), ...(words && { words }) },
    target: 'body',
    key,
    type: field,
    ...(field.format === 'date-time' && { takes: 'date' as const }),
    ...(reference && { reference }),
    ...(required && { required }),
  }
}

function flagOf({ type, takes, format }: ValueType & Pick<Parameter, 'takes'>, reference?: Reference): Flag {
  if (reference) return { type: 'text', placeholder: takes === 'ids' ? 'IDS or NAMES' : 'ID or NAME' }
  if (takes === 'ids') return { type: 'text', placeholder: 'IDS' }
  if (takes === 'json') return { type: 'text', placeholder: 'JSON' }
  if (takes === 'date' || format === 'date-time') return { type: 'text', placeholder: 'DATE' }
  if (type === 'boolean' || type === 'integer' || type === 'number') return { type }
  return { type: 'text' }
}

/** `--client "Acme"` beside `--client-id 12`. */
function alias(flag: OperationFlag): OperationFlag | undefined {
  const name = flag.name.replace(/-ids?$/, '')
  if (!flag.reference || name === flag.name) return undefined
  return { ...flag, name, isAlias: true }
}
