import { describe, expect, test } from 'vitest'
import { type Facts, noFacts } from '../../spec/facts.ts'
import { normalise } from '../document/normalise.ts'
import { type ApiState, planRelease } from './plan-release.ts'

type Json = Record<string, unknown>

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const number = { type: 'integer' }
const moment = { type: 'string', format: 'date-time' }
const choice = (...values: string[]) => ({ type: 'string', enum: values })
const listOf = (items: Json) => ({ type: 'array', items })
const object = (properties: Json, required: string[] = []) => ({ type: 'object', properties, required })
const takes = (schema: Json, mediaType = 'application/json') => ({
  requestBody: { content: { [mediaType]: { schema } } },
})
const answers = (schema: Json, mediaType = 'application/json') => ({
  responses: { 200: { content: { [mediaType]: { schema } } } },
})
const query = (name: string, schema: Json = text, required = false) => ({ name, in: 'query', schema, required })
const withQuery = (...parameters: Json[]) => ({ parameters })
const paged = withQuery(query('page_no', number), query('page_size', number))

/** An API of which nothing is known but its document. */
function document(paths: Json, schemas: Json = {}, facts: Partial<Facts> = {}): ApiState {
  const normalised = normalise({ openapi: '3.0.1', paths, components: { schemas } }, { keepDocs: true })
  return { document: normalised, facts: { ...noFacts, ...facts } }
}

/** The releases from one document to another, in words: the package and its bump, then each change. */
async function releases(before: Parameters<typeof document>, after: Parameters<typeof document>) {
  const plan = await planRelease(document(...before), document(...after))
  return Object.fromEntries(
    plan.releases
      .filter(({ name }) => name !== '@halopsa/msw' && name !== '@halopsa/catalog')
      .map(({ name, bump, changes }) => [`${name} ${bump}`, changes.map(({ text }) => text)]),
  )
}

/** What an operation of the section Foo turns into, told of its own package alone. */
async function operationChange(before: Json, after: Json, schemas: Json = {}) {
  const operation = { '/Foo/run': { post: after } }
  const found = await releases([{ '/Foo/run': { post: before } }, schemas], [operation, schemas])
  return Object.entries(found)
    .filter(([name]) => name.startsWith('@halopsa/foo '))
    .map(([name, changes]) => [name.split(' ')[1], ...changes])
    .at(0)
}

describe('sections', () => {
  const foo = { '/Foo': { get: {} } }

  test('the same document releases nothing', async () => {
    expect(await releases([foo], [foo])).toEqual({})
  })

  test('a new one needs no changeset of its own, and is new in the all-in-one package', async () => {
    expect(await releases([foo], [{ ...foo, '/Bar': { get: {} } }])).toEqual({ 'halopsa minor': ['adds `BarAPI`'] })
  })

  test('one that is gone breaks the all-in-one package', async () => {
    expect(await releases([{ ...foo, '/Bar': { get: {} } }], [foo])).toEqual({ 'halopsa major': ['removes `BarAPI`'] })
  })

  test('one in another case under another package name is renamed, neither added nor removed', async () => {
    const before = document({ '/azureadconnection': { get: {} } })
    const { difference, releases } = await planRelease(before, document({ '/AzureADConnection': { get: {} } }))
    expect(difference).toMatchObject({ added: [], removed: [], changed: [] })
    expect(difference.renamed.map(({ before, after }) => [before.packageName, after.packageName])).toEqual([
      ['azureadconnection', 'azure-ad-connection'],
    ])
    expect(releases.find(({ name }) => name === 'halopsa')).toMatchObject({
      bump: 'major',
      changes: [{ text: 'renames `AzureadconnectionAPI` to `AzureADConnectionAPI`' }],
    })
  })

  test('one in another case under the same package name breaks those who name its class or functions', async () => {
    expect(await releases([{ '/CRMNote': { get: {} } }], [{ '/CrmNote': { get: {} } }])).toMatchObject({
      '@halopsa/crm-note major': [
        'renames the class `CRMNoteAPI` to `CrmNoteAPI`',
        'renames `getCRMNote` to `getCrmNote` (`GET /CrmNote`)',
      ],
    })
  })

  test('one in another case under the same names only changes what is sent', async () => {
    expect(await releases([{ '/outgoing': { get: {} } }], [{ '/Outgoing': { get: {} } }])).toMatchObject({
      '@halopsa/outgoing patch': ['sends `GET /Outgoing` for `getOutgoing` (was `GET /outgoing`)'],
    })
  })

  test('one that changes takes the all-in-one package along, by the highest bump', async () => {
    expect(
      await releases(
        [{ '/Foo/a': { get: {} }, '/Bar/a': { get: {} } }],
        [{ '/Foo/a': { get: {} }, '/Foo/b': { get: {} }, '/Bar/b': { get: {} } }],
      ),
    ).toMatchObject({
      'halopsa major': [
        'changes `BarAPI`, as the changelogs of their own packages tell',
        'changes `FooAPI`, as the changelogs of their own packages tell',
      ],
    })
  })

  test('the double learns what it answers, and only then', async () => {
    const names = async (after: Json) =>
      (await planRelease(document(foo), document(after))).releases.map(({ name }) => name)
    expect(await names({ '/Foo': { get: {}, post: {} } })).toContain('@halopsa/msw')
    expect(await names({ '/Foo': { get: { deprecated: true } } })).toEqual([
      '@halopsa/foo',
      'halopsa',
      '@halopsa/catalog',
    ])
  })
})

describe('operations', () => {
  const a = { '/Foo/a': { get: {} } }
  const b = { '/Foo/b': { get: {} } }

  test('an added one is minor', async () => {
    expect(await releases([a], [{ ...a, ...b }])).toMatchObject({
      '@halopsa/foo minor': ['adds `getFooB` (`GET /Foo/b`)'],
    })
  })

  test('a removed one is major, and stands before what is not', async () => {
    expect(await releases([{ ...a, ...b }], [{ ...a, '/Foo/0': { get: {} } }])).toMatchObject({
      '@halopsa/foo major': ['removes `getFooB` (`GET /Foo/b`)', 'adds `getFoo0` (`GET /Foo/0`)'],
    })
  })

  test('one with another name in its braces is renamed', async () => {
    expect(await releases([{ '/Foo/{id}': { get: {} } }], [{ '/Foo/{key}': { get: {} } }])).toMatchObject({
      '@halopsa/foo major': ['renames `getFooById` to `getFooKey` (`GET /Foo/{key}`)'],
    })
  })

  test('two that are gone from one endpoint are both told', async () => {
    expect(
      await releases(
        [{ '/Foo/{id}': { get: {} }, '/Foo/{key}': { get: {} }, ...a }],
        [{ '/Foo/{name}': { get: {} }, ...a }],
      ),
    ).toMatchObject({
      '@halopsa/foo major': [
        'renames `getFooById` to `getFooName` (`GET /Foo/{name}`)',
        'removes `getFooKey` (`GET /Foo/{key}`)',
      ],
    })
  })

  test.for([
    ['a deprecated one', { deprecated: true }],
    ['one that is described', { description: 'Runs it.' }],
  ] as const)('%s is a patch', async ([, operation]) => {
    expect(await operationChange({}, operation)).toEqual(['patch', 'rewords the documentation of `postFooRun`'])
  })
})

describe('parameters', () => {
  test.for<[string, Json, Json, string, string]>([
    ['added', {}, withQuery(query('a')), 'minor', 'adds `a` to `postFooRun`'],
    ['removed', withQuery(query('a')), {}, 'major', 'removes `a` from `postFooRun`'],
    ['added and required', {}, withQuery(query('a', text, true)), 'major', 'requires `a: string` in `postFooRun`'],
    [
      'newly required',
      withQuery(query('a')),
      withQuery(query('a', text, true)),
      'major',
      'requires `a` of `postFooRun`, which was optional',
    ],
    [
      'no longer required',
      withQuery(query('a', text, true)),
      withQuery(query('a')),
      'minor',
      'makes `a` of `postFooRun` optional',
    ],
    [
      'retyped',
      withQuery(query('a', text)),
      withQuery(query('a', number)),
      'major',
      'takes `number` for `a` of `postFooRun` (was `string`)',
    ],
    [
      'wider',
      withQuery(query('a', text)),
      withQuery(query('a', moment)),
      'minor',
      'takes `string | Date` for `a` of `postFooRun` (was `string`)',
    ],
    [
      'narrower',
      withQuery(query('a', moment)),
      withQuery(query('a', text)),
      'major',
      'takes `string` for `a` of `postFooRun` (was `string | Date`)',
    ],
    [
      'with one more value',
      withQuery(query('a', choice('x'))),
      withQuery(query('a', choice('x', 'y'))),
      'minor',
      "takes `'x' | 'y'` for `a` of `postFooRun` (was `'x'`)",
    ],
    [
      'with one value less',
      withQuery(query('a', choice('x', 'y'))),
      withQuery(query('a', choice('x'))),
      'major',
      "takes `'x'` for `a` of `postFooRun` (was `'x' | 'y'`)",
    ],
  ])('%s', async ([, before, after, bump, text]) => {
    expect(await operationChange(before, after)).toEqual([bump, text])
  })

  test('a number of another width is the same to a caller', async () => {
    const width = (format: string) => withQuery(query('a', { type: 'integer', format }))
    expect(await operationChange(width('int32'), width('int64'))).toBeUndefined()
  })
})

describe('bodies', () => {
  const item = object({ a: text })
  test.for<[string, Json, Json, string, string]>([
    ['added', {}, takes(object({ a: text })), 'major', 'requires `body: { a?: string }` in `postFooRun`'],
    ['removed', takes(object({ a: text })), {}, 'major', 'removes `body` from `postFooRun`'],
    [
      'wider by a property',
      takes(item),
      takes(object({ a: text, b: text })),
      'minor',
      'takes `{ a?: string; b?: string }` for `body` of `postFooRun` (was `{ a?: string }`)',
    ],
    [
      'wider by null',
      takes(item),
      takes(object({ a: { ...text, nullable: true } })),
      'minor',
      'takes `{ a?: string | null }` for `body` of `postFooRun` (was `{ a?: string }`)',
    ],
    [
      'narrower by a property',
      takes(object({ a: text, b: text })),
      takes(item),
      'major',
      'takes `{ a?: string }` for `body` of `postFooRun` (was `{ a?: string; b?: string }`)',
    ],
    [
      'narrower by a requirement',
      takes(item),
      takes(object({ a: text }, ['a'])),
      'major',
      'takes `{ a: string }` for `body` of `postFooRun` (was `{ a?: string }`)',
    ],
    [
      'with another item type',
      takes(listOf(text)),
      takes(listOf(number)),
      'major',
      'takes `number[]` for `items` of `postFooRun` (was `string[]`)',
    ],
    [
      'a form of the same file',
      takes(object({ a: { type: 'string', format: 'binary' } }), 'multipart/form-data'),
      takes(object({ b: { type: 'string', format: 'binary' } }), 'multipart/form-data'),
      'patch',
      'sends `POST /Foo/run` as a form with `b` for `postFooRun` (was `POST /Foo/run` as a form with `a`)',
    ],
  ])('%s', async ([, before, after, bump, text]) => {
    expect(await operationChange(before, after)).toEqual([bump, text])
  })

  test('another schema means another key, and breaks', async () => {
    const schemas = { Old: object({ a: text }), New: object({ a: text }) }
    expect(await operationChange(takes(reference('Old')), takes(reference('New')), schemas)).toEqual([
      'major',
      'removes `old` from `postFooRun`',
      'requires `new: New` in `postFooRun`',
    ])
  })

  test('schemas of other names within a type count by what they hold, however deep and circular', async () => {
    const tree = (name: string, extra: Json = {}) => object({ children: listOf(reference(name)), ...extra })
    const schemas = { Old: tree('Old'), Same: tree('Same'), More: tree('More', { a: text }), Less: object({}) }
    const nested = (name: string) => takes(object({ root: reference(name) }))
    const bump = async (before: string, after: string) =>
      (await operationChange(nested(before), nested(after), schemas))?.[0]
    expect(await bump('Old', 'Same')).toBe('minor')
    expect(await bump('Old', 'More')).toBe('minor')
    expect(await bump('More', 'Old')).toBe('major')
    expect(await bump('Old', 'Less')).toBe('minor')
  })
})

describe('answers', () => {
  const schemas = { Old: object({ a: text }), New: object({ b: text }) }
  const bytes = answers({}, 'application/octet-stream')

  test.for<[string, Json, Json, string, string]>([
    [
      'declared where nobody knew',
      {},
      answers(reference('New')),
      'minor',
      'answers `postFooRun` with `New` (was `unknown`)',
    ],
    ['no longer declared', answers(reference('Old')), {}, 'minor', 'answers `postFooRun` with `unknown` (was `Old`)'],
    [
      'declared as something else',
      answers(reference('Old')),
      answers(reference('New')),
      'minor',
      'answers `postFooRun` with `New` (was `Old`)',
    ],
    ['declared as bytes where nobody knew', {}, bytes, 'minor', 'answers `postFooRun` with `Bytes` (was `unknown`)'],
    [
      'read as bytes instead of JSON',
      answers(reference('Old')),
      bytes,
      'major',
      'answers `postFooRun` with `Bytes` (was `Old`)',
    ],
    ['no longer read as bytes', bytes, {}, 'major', 'answers `postFooRun` with `unknown` (was `Bytes`)'],
  ])('%s', async ([, before, after, bump, text]) => {
    expect(await operationChange(before, after, schemas)).toEqual([bump, text])
  })

  test('declared where it was inferred to be the same is documentation', async () => {
    const schemas = { Foo: object({ a: text }) }
    const declared = { '/Foo/{id}': { get: answers(reference('Foo')) } }
    expect(await releases([{ '/Foo/{id}': { get: {} } }, schemas], [declared, schemas])).toMatchObject({
      '@halopsa/foo patch': ['rewords the documentation of `getFooById`'],
    })
  })

  test('a list that pages has a companion that comes and goes with it', async () => {
    const plain = { '/Foo': { get: withQuery(query('page_no', number)) } }
    const paging = { '/Foo': { get: paged } }
    expect(await releases([plain], [paging])).toMatchObject({
      '@halopsa/foo minor': ['adds `page_size` to `getFoo`', 'adds `paginateFoo`'],
    })
    expect(await releases([paging], [plain])).toMatchObject({
      '@halopsa/foo major': ['removes `page_size` from `getFoo`', 'removes `paginateFoo`'],
    })
  })

  test('records under another key are read from there', async () => {
    const paths = { '/Foo': { get: { ...paged, ...answers(reference('Foo_View')) } } }
    const view = (key: string) => ({ Foo: object({}), Foo_View: object({ [key]: listOf(reference('Foo')) }) })
    expect(await releases([paths, view('foos')], [paths, view('items')])).toMatchObject({
      '@halopsa/foo minor': ['reads `Foo` from `items` in `paginateFoo` (was `Foo` from `foos`)'],
    })
  })
})

describe('schemas', () => {
  const paths = { '/Foo': { post: { ...takes(listOf(reference('Thing'))), ...answers(reference('Thing')) } } }
  const before = { Thing: object({ a: text, b: text }) }

  test.for<[string, Json, string]>([
    ['a property added', { a: text, b: text, c: text }, '`Thing`: adds `c`'],
    ['a property removed', { a: text }, '`Thing`: removes `b`'],
    ['a property retyped', { a: text, b: number }, '`Thing`: `b` is `number | undefined` (was `string | undefined`)'],
  ])('%s is minor for the schemas, and nothing to the sections that name the schema', async ([, properties, text]) => {
    expect(await releases([paths, before], [paths, { Thing: object(properties) }])).toEqual({
      '@halopsa/schemas minor': [text],
    })
  })

  test('added and removed ones are listed', async () => {
    const schemas = { Thing: before.Thing, New: object({}), Newer: object({}) }
    expect(await releases([paths, { ...before, Old: object({}) }], [paths, schemas])).toEqual({
      '@halopsa/schemas minor': ['adds `New`, `Newer`', 'removes `Old`'],
    })
  })

  test('one whose name an operation takes is exported under another, by the sections that name it too', async () => {
    const schemas = { GetBarParams: object({ a: text }) }
    const paths = { '/Foo/a': { get: answers(reference('GetBarParams')) } }
    const found = await releases([paths, schemas], [{ ...paths, '/Bar': { get: {} } }, schemas])
    expect(found).toMatchObject({
      '@halopsa/foo minor': ['answers `getFooA` with `_GetBarParams` (was `GetBarParams`)'],
      '@halopsa/schemas minor': ['exports the schema `GetBarParams` as `_GetBarParams` (was `GetBarParams`)'],
    })
  })

  test('what only comments show is a patch', async () => {
    const schemas = { Thing: object({ a: { ...text, default: 'x' }, b: text }) }
    expect(await releases([paths, before], [paths, schemas])).toEqual({
      '@halopsa/schemas patch': ['rewords comments on formats and defaults'],
    })
  })

  test('the width of a number is in no package', async () => {
    const schemas = (format: string) => ({ Thing: object({ a: { type: 'integer', format } }) })
    expect(await releases([paths, schemas('int32')], [paths, schemas('int64')])).toEqual({})
  })
})

describe('facts', () => {
  const thing = { Thing: object({ id: number }) }
  const list = { '/Foo': { get: {} } }
  const recorded = { 'GET /Foo': { shape: 'array', record: 'Thing', recordBasis: 'keys', basis: 'recorded' } } as const

  test('a recording that types a list is a minor change of its section', async () => {
    expect(await releases([list, thing], [list, thing, { answers: recorded }])).toMatchObject({
      '@halopsa/foo minor': ['answers `getFoo` with `Thing[]` (was `unknown`)', 'adds `paginateFoo`'],
    })
  })

  test('a parameter that becomes required breaks its section', async () => {
    const remove = { '/Foo/{id}': { delete: withQuery(query('why')) } }
    const correction = {
      operations: ['DELETE /Foo/{id}'],
      parameters: ['parent_id'],
      add: true,
      required: true,
      schema: { type: 'integer' },
      basis: 'tested',
      note: 'The server refuses a request without it.',
    } as const
    expect(await releases([remove], [remove, {}, { parameterCorrections: [correction] }])).toMatchObject({
      '@halopsa/foo major': ['requires `parent_id: number` in `deleteFooById`'],
    })
  })

  test('words alone are a patch', async () => {
    const words = { operationFacts: { 'GET /Foo': 'Lists foos.' } }
    expect(await releases([list], [list, {}, words])).toMatchObject({
      '@halopsa/foo patch': ['rewords the documentation of `getFoo`'],
    })
  })

  test('a field that responses have and the schema lacks is a minor change of the schemas', async () => {
    const additions = {
      schemaAdditions: { Thing: { who: { schema: { type: 'string' }, basis: 'recorded' } } },
    } as const
    expect(await releases([list, thing], [list, thing, additions])).toMatchObject({
      '@halopsa/schemas minor': ['`Thing`: adds `who`'],
    })
  })
})

describe('the catalogue', () => {
  const bumps = async (before: ApiState, after: ApiState) => {
    const { releases } = await planRelease(before, after)
    return releases.filter(({ name }) => name === '@halopsa/catalog').map(({ bump }) => bump)
  }

  test('is released for an operation, a word and an effect', async () => {
    const foo = document({ '/Foo': { post: {} } })
    expect(await bumps(foo, document({ '/Foo': { post: {}, get: {} } }))).toEqual(['minor'])
    expect(await bumps(foo, document({ '/Foo': { post: { description: 'Makes a foo.' } } }))).toEqual(['minor'])
    const effects = { 'POST /Foo': { effect: 'act', reason: 'mails people', basis: 'used' } } as const
    expect(await bumps(foo, document({ '/Foo': { post: {} } }, {}, { effects }))).toEqual(['minor'])
  })

  test('is not released for the same document', async () => {
    const foo = { '/Foo': { get: {} } }
    expect(await bumps(document(foo), document(foo))).toEqual([])
  })
})
