import { codeCell, markdownText, singleLine, type Type, typeText } from '@halopsa/codegen'
import type { Operation, ResponseSource, ResponseType, Section } from '../model/model.ts'
import { companionName } from '../model/names.ts'
import { generatedNotice, generatedWords } from './generated-notice.ts'
import { hasRequiredParameters } from './operation-text.ts'
import { sectionSchemas } from './section-operations.ts'

/** Version with which a package starts. */
const firstVersion = '1.0.0'

/** The oldest core whose exports generated code uses. */
const coreRange = '^1.0.0'

const repository = 'https://github.com/halopsa/halopsa-js'

/** Folder of a section's package, from the root of the repository. */
export function sectionFolder({ packageName }: Section): string {
  return `packages/sections/${packageName}`
}

/** File of the section's class, without its ending. */
export function sectionApiModule({ packageName }: Section): string {
  return `${packageName}-api`
}

/** `src/index.ts`: operations, class, and the schemas that the section names. */
export function emitSectionIndex(section: Section): string {
  const schemas = sectionSchemas(section)
  return [
    generatedNotice,
    schemas.length > 0 ? `export type { ${schemas.join(', ')} } from '@halopsa/schemas'\n` : '',
    "export * from './operations.ts'\n",
    `export { ${section.apiName} } from './${sectionApiModule(section)}.ts'\n`,
  ].join('')
}

/**
 * `package.json` of a section.
 * @param version the committed one, which belongs to changesets; none for a new package
 */
export function emitSectionManifest(section: Section, version = firstVersion): string {
  const entry = { types: './dist/index.d.ts', default: './dist/index.js' }
  const manifest = {
    name: `@halopsa/${section.packageName}`,
    version,
    description: sectionDescription(section),
    keywords: ['halopsa', 'haloitsm', 'psa', 'api-client', 'typescript', section.packageName],
    homepage: `${repository}/tree/main/${sectionFolder(section)}#readme`,
    bugs: `${repository}/issues`,
    repository: { type: 'git', url: `git+${repository}.git`, directory: sectionFolder(section) },
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22' },
    // For what resolves packages without `exports`: TypeScript's `node10`, ESLint's import plugin.
    main: entry.default,
    types: entry.types,
    exports: { '.': { '@halopsa/source': './src/index.ts', ...entry }, './package.json': './package.json' },
    files: ['dist', 'CHANGELOG.md'],
    publishConfig: { access: 'public', exports: { '.': entry, './package.json': './package.json' } },
    dependencies: { '@halopsa/schemas': 'workspace:^' },
    peerDependencies: { '@halopsa/core': `workspace:${coreRange}` },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** What an npm search shows: the section and what can be done with it. */
export function sectionDescription({ name, operations }: Section): string {
  const verbs = {
    get: 'read',
    post: 'write',
    put: 'write',
    patch: 'write',
    delete: 'delete',
    head: 'read',
    options: 'read',
  }
  const actions = [...new Set(operations.map(({ method }) => verbs[method]))]
  const count = operations.length === 1 ? '1 operation' : `${operations.length} operations`
  return `Typed, tree-shakeable client for ${singleLine(name)} of the HaloPSA API: ${count} (${actions.join(', ')})`
}

/** `CHANGELOG.md` of a package that has none yet; from then on it belongs to changesets. */
export function emitFirstChangelog(section: Section): string {
  return `# @halopsa/${section.packageName}\n\n## ${firstVersion}\n\nFirst release.\n`
}

/** `README.md` of a section. */
export function emitSectionReadme(section: Section): string {
  const { name, apiName, packageName, operations } = section
  const example = operations.find(({ method }) => method === 'get') ?? (operations[0] as Operation)
  const argument = hasRequiredParameters(example) ? ', { /* … */ }' : ''
  return `<!-- ${generatedWords} -->

# @halopsa/${packageName}

The ${markdownText(name)} section of the [HaloPSA API](${repository}#readme) for TypeScript: a function for each operation, and the class \`${apiName}\` with the same operations as methods.

\`\`\`sh
npm install @halopsa/core @halopsa/${packageName}
\`\`\`

\`\`\`ts
import { HaloClient } from '@halopsa/core'
import { ${example.name}, ${apiName} } from '@halopsa/${packageName}'

const halo = new HaloClient({
  companyUrl: 'https://yourcompany.halopsa.com',
  clientId: process.env.HALO_API_CLIENT_ID,
  clientSecret: process.env.HALO_API_CLIENT_SECRET,
})

await ${example.name}(halo${argument})
await new ${apiName}(halo).${example.name}(${argument.slice(2)}) // the same call
\`\`\`

The program is an ES module: \`npm pkg set type=module\`, or name the file \`.mts\` or \`.mjs\`.

| Function | Request | Response | How it is known |
| --- | --- | --- | --- |
${operations.map(operationRow).join('')}
Generated from Halo's OpenAPI document; changes are listed in [CHANGELOG.md](./CHANGELOG.md).
`
}

function operationRow(operation: Operation): string {
  const { name, method, path, response } = operation
  const functions = [name, companionName(operation)].flatMap((name) => (name ? [`\`${name}\``] : [])).join(', ')
  return `| ${functions} | ${codeCell(`${method.toUpperCase()} ${path}`)} | ${responseText(response)} | ${sourceLabels[response.source]} |\n`
}

/** How a response is known, in a word. */
const sourceLabels: Readonly<Record<ResponseSource, string>> = {
  recorded: 'recorded',
  tested: 'recorded',
  used: 'recorded',
  declared: 'declared',
  section: 'inferred',
  'schema-name': 'inferred',
  'post-body': 'inferred',
  convention: 'by convention',
  unknown: 'unknown',
}

function responseText({ format, type, mayBeEmpty, whenFlagged }: ResponseType): string {
  if (format === 'bytes' || format === 'file') return 'bytes'
  if (format === 'text') return 'text'
  if (format === 'none') return 'nothing'
  return `${typeCell(type)}${whenFlagged ? ` or ${typeCell(whenFlagged.type)}` : ''}${mayBeEmpty ? ' or nothing' : ''}`
}

function typeCell(type: Type): string {
  switch (type.kind) {
    case 'unknown':
      return 'unknown'
    case 'object':
      return 'object'
    default:
      return codeCell(typeText(type, 'output'))
  }
}
