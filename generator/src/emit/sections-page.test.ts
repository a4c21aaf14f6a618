import { expect, test } from 'vitest'
import { normalise } from '../document/normalise.ts'
import { buildModel } from '../model/build-model.ts'
import { emitSectionsPage } from './sections-page.ts'

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const responds = (schema: object) => ({ responses: { 200: { content: { 'application/json': { schema } } } } })
const properties = { id: { type: 'integer' } }

const model = buildModel(
  normalise({
    openapi: '3.0.1',
    paths: {
      '/Team': { get: responds(reference('Squad_View')) },
      '/Team/{id}': {
        get: { parameters: [{ name: 'id', in: 'path', schema: { type: 'integer' } }], ...responds(reference('Squad')) },
      },
      '/Note': {
        post: {
          requestBody: { content: { 'application/json': { schema: { type: 'array', items: reference('Note') } } } },
          responses: {},
        },
      },
      '/Ping': { get: { responses: {} } },
    },
    components: {
      schemas: {
        Note: { type: 'object', properties },
        Squad: { type: 'object', properties },
        Squad_List: { type: 'object', properties },
        Squad_View: {
          type: 'object',
          properties: { record_count: { type: 'integer' }, teams: { type: 'array', items: reference('Squad_List') } },
        },
      },
    },
  }),
)

const page = emitSectionsPage(model, {
  Team: { one: 'a team', many: 'teams', screen: 'Configuration → Teams | Agents' },
})

test('a section has a row with its words, its screen and the schemas of its records', () => {
  expect(page).toContain(
    '| teams | Configuration → Teams \\| Agents | `Team` | [`@halopsa/team`](../packages/sections/team) | `Squad` | `Squad_List` |\n',
  )
})

test('the schema of a record is that of the body where no response tells, and empty where nothing does', () => {
  expect(page).toContain('|  |  | `Note` | [`@halopsa/note`](../packages/sections/note) | `Note` |  |\n')
  expect(page).toContain('|  |  | `Ping` | [`@halopsa/ping`](../packages/sections/ping) |  |  |\n')
})

test('a schema that is not called like its section leads to it', () => {
  expect(page).toContain('| `Squad` | `Team` |\n')
  expect(page).toContain('| `Squad_List` | `Team` |\n')
  expect(page).not.toContain('| `Note` | `Note` |\n')
})
