import type { Operation } from './model.ts'

/** Class name of a section: its first letter in upper case, and `API`. */
export function sectionApiName(section: string): string {
  return `${capitalise(identifierPart(section))}API`
}

/** Package name of a section, without the scope: kebab case, with acronyms and digits kept together. */
export function sectionPackageName(section: string): string {
  return section
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Function name of an operation: the verb, then every segment of the path; `{id}` alone becomes `ById`. */
export function operationName(method: string, path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '')
  return (
    method + segments.map((segment) => (segment === '{id}' ? 'ById' : capitalise(identifierPart(segment)))).join('')
  )
}

/** Key of a body in the parameter object: a schema's name with its first letter in lower case. */
export function bodyKey(schemaName: string): string {
  const name = identifierPart(schemaName)
  return name === '' ? 'body' : name[0]?.toLowerCase() + name.slice(1)
}

/** The name of the parameter type of an operation. */
export function parametersTypeName(operation: string): string {
  return `${capitalise(operation)}Params`
}

/** The name of the paginating companion of a list operation, `paginateTickets` for `getTickets`. */
export function paginateName(operation: string): string {
  return operation.replace(/^get/, 'paginate')
}

/** The name of an operation's paginating companion; undefined where it has none. */
export function companionName({ name, method, list }: Operation): string | undefined {
  return list && method === 'get' ? paginateName(name) : undefined
}

export function capitalise(name: string): string {
  const [first = ''] = name
  return first.toUpperCase() + name.slice(first.length)
}

/** What of a name can stand inside an identifier; braces and everything else go. */
function identifierPart(name: string): string {
  return name.replace(/[^\p{ID_Continue}$]/gu, '')
}
