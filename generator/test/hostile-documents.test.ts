import { expect, test } from 'vitest'
import { bareOperation, documentFile, generator, smallDocument, snapshot, temporaryFolder } from './workspace.ts'

const get = { get: bareOperation }
const withParameter = (parameter: unknown) => ({ get: { ...bareOperation, parameters: [parameter] } })
const withBody = (schema: unknown) => ({
  post: { ...bareOperation, requestBody: { content: { 'application/json': { schema } } } },
})

/** A schema that holds itself as many times as told, written out. */
const nested = (depth: number): unknown => JSON.parse(`${'{"items":'.repeat(depth)}{}${'}'.repeat(depth)}`)

const documents: [string, unknown, RegExp][] = [
  ['is not JSON', '{"openapi": ', /document\.json is not JSON: /],
  ['is empty', '', /document\.json is not JSON: /],
  ['is an array', [], /expected an object, found \[\]/],
  ['is Swagger 2.0', { swagger: '2.0', paths: {} }, /#\/swagger: Swagger 2\.0 is not supported/],
  ['has no version', { paths: {} }, /#\/openapi: expected OpenAPI 3\.0 or 3\.1, found undefined/],
  ['has no paths', { openapi: '3.0.1' }, /#\/paths: expected an object, found nothing/],
  ['has a path without a section', smallDocument({ '/': get }), /#\/paths\/~1: a path starts with a slash/],
  ['has an unknown verb', smallDocument({ '/A': { fetch: {} } }), /#\/paths\/~1A\/fetch: "fetch" is no HTTP method/],
  [
    'refers to a schema that it lacks',
    smallDocument({ '/A': withBody({ type: 'array', items: { $ref: '#/components/schemas/Nope' } }) }),
    /#\/paths\/~1A\/post\/requestBody\/content\/application~1json\/schema\/items\/\$ref: refers to the schema "Nope"/,
  ],
  [
    'refers to another file',
    smallDocument({ '/A': withBody({ $ref: 'other.json#/A' }) }),
    /schema\/\$ref: "other\.json#\/A" refers to no schema of this document/,
  ],
  [
    'has a type that nobody knows, in a parameter',
    smallDocument({ '/A': withParameter({ name: 'a', in: 'query', schema: { type: 'colour' } }) }),
    /#\/paths\/~1A\/get\/parameters\/0\/schema\/type: nobody knows the type "colour"/,
  ],
  [
    'has a type that nobody knows, deep in a schema',
    smallDocument({ '/A': get }, { A: { properties: { b: { type: 'array', items: { type: 'List<colour>' } } } } }),
    /#\/components\/schemas\/A\/properties\/b\/items\/type: nobody knows the type "colour"/,
  ],
  [
    'has a parameter in the body',
    smallDocument({ '/A': withParameter({ name: 'a', in: 'body' }) }),
    /parameters\/0\/in: parameter "a" is in "body"/,
  ],
  [
    'has a path parameter that the path lacks',
    smallDocument({ '/A': withParameter({ name: 'id', in: 'path' }) }),
    /parameters\/0\/name: path parameter "id" does not occur in the path/,
  ],
  [
    'has a schema far too deep for the stack',
    smallDocument({ '/A': get }, { A: nested(4000) }),
    /#\/components\/schemas\/A\/items.*: schemas are nested too deeply from here on/,
  ],
  [
    'has half of a surrogate pair in a path',
    smallDocument({ '/A/\ud83d': get }),
    /the name "\/A\/\\ud83d" is not well-formed/,
  ],
  [
    'has half of a surrogate pair in a field',
    smallDocument({ '/A': get }, { A: { properties: { '\udc00': {} } } }),
    /the name "\\udc00" is not well-formed/,
  ],
  [
    'has a section that begins with a combining mark',
    smallDocument({ '/\u0301x': get }),
    /no package can be named after the section/,
  ],
  [
    'has two operations of one name',
    smallDocument({ '/A/b-c': get, '/A/bc': get }),
    /#\/paths\/~1A~1bc\/get: GET \/A\/bc and GET \/A\/b-c both get the name getABc/,
  ],
  [
    'has two packages of one name',
    smallDocument({ '/CRMNote': get, '/CrmNote': get }),
    /#\/paths\/~1CrmNote: the sections "CRMNote" and "CrmNote" both get the package name crm-note/,
  ],
  [
    'has two classes of one name',
    smallDocument({ '/a-b': get, '/ab': get }),
    /#\/paths\/~1ab: the sections "a-b" and "ab" both get the class name AbAPI/,
  ],
  [
    'has a body that cannot be sent',
    smallDocument({ '/A': { post: { ...bareOperation, requestBody: { content: { 'application/xml': {} } } } } }),
    /#\/paths\/~1A\/post\/requestBody\/content\/application~1xml: a body is sent as JSON or multipart/,
  ],
  [
    'has no list where one is due',
    smallDocument({ '/A': get }, { A: { properties: { b: { type: 'string', required: true } } } }),
    /#\/components\/schemas\/A\/properties\/b\/required: expected an array, found true/,
  ],
  [
    'has a section named as a package of ours',
    smallDocument({ '/Core': get }),
    /#\/paths\/~1Core: .* package name core, which is taken/,
  ],
  [
    'has a section that no package can be named after',
    smallDocument({ '/😀': get }),
    /#\/paths\/~1😀: no package can be named/,
  ],
  [
    'has a parameter and a body of one name',
    smallDocument({
      '/A': {
        post: {
          ...withBody({ type: 'array', items: { type: 'integer' } }).post,
          parameters: [{ name: 'items', in: 'query' }],
        },
      },
    }),
    /#\/paths\/~1A\/post: two parameters of one operation have the name "items"/,
  ],
]

test.for(documents)('a document that %s', { timeout: 30_000 }, async ([, document, message]) => {
  const folder = await temporaryFolder()
  const file = await documentFile(folder, document)
  const before = await snapshot(folder)
  const imported = await generator('import', file, '--out', `${folder}/out.json`)
  const generated = await generator('generate', '--spec', file, '--out', folder)
  for (const { code, stderr, stdout } of [imported, generated]) {
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  }
  expect(await snapshot(folder)).toEqual(before)
})

test('a document that is missing', async () => {
  const folder = await temporaryFolder()
  const { code, stderr } = await generator('generate', '--spec', `${folder}/none.json`, '--out', folder)
  expect(stderr).toMatch(/Cannot read .*none\.json: ENOENT/)
  expect(code).toBe(1)
  expect(await snapshot(folder)).toEqual({})
})
