import { expect, test } from 'vitest'
import { normalise } from '../document/normalise.ts'
import { buildModel } from '../model/build-model.ts'
import type { Section } from '../model/model.ts'
import { emitSectionApi } from './section-api.ts'
import { emitSectionOperations } from './section-operations.ts'
import { emitSectionIndex } from './section-package.ts'

const note = { $ref: '#/components/schemas/Note' }
const query = (name: string, schema: object) => ({ name, in: 'query', schema })

/** A section of two operations: a list that pages, and one record of which only the name of the schema tells. */
const notes = buildModel(
  normalise({
    openapi: '3.0.1',
    paths: {
      '/Note': {
        get: {
          parameters: [
            query('client_id', { type: 'integer' }),
            query('page_no', { type: 'integer' }),
            query('page_size', { type: 'integer' }),
            query('since', { type: 'string', format: 'date-time' }),
          ],
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Note_View' } } } },
          },
        },
      },
      '/Note/{id}': { get: { parameters: [{ name: 'id', in: 'path', schema: { type: 'integer' } }], responses: {} } },
    },
    components: {
      schemas: {
        Note: { type: 'object', properties: { id: { type: 'integer' } } },
        Note_View: {
          type: 'object',
          properties: { record_count: { type: 'integer' }, notes: { type: 'array', items: note } },
        },
      },
    },
  }),
).sections[0] as Section

test('the functions of a section', () => {
  expect(emitSectionOperations(notes)).toMatchInlineSnapshot(`
    "// Generated from the OpenAPI document by \`pnpm generate\`. Do not edit.
    import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
    import type { Note, Note_View } from '@halopsa/schemas'

    /** Parameters of {@link getNote}. */
    export interface GetNoteParams {
      client_id?: number | null | undefined
      page_no?: number | null | undefined
      page_size?: number | null | undefined
      since?: string | Date | null | undefined
    }

    /**
     * \`GET /Note\`
     *
     * Answers with a view of the list with the records under \`notes\`, as the document declares.
     */
    export async function getNote<As extends ResponseAs = ResponseAs>(
      halo: HaloClient,
      query?: GetNoteParams,
      options?: RequestOptions<As>,
    ): Promise<ResponseBody<As, Note_View>> {
      return halo.request<Note_View, As>({ method: 'get', path: '/Note', query }, options)
    }

    /** Parameters of {@link paginateNote}: those of {@link getNote} without the ones that page. */
    export type PaginateNoteParams = Omit<GetNoteParams, 'page_no' | 'page_size'>

    /** Every record of \`GET /Note\`, page by page. This is how to read the whole list, whatever its shape. */
    export function paginateNote(
      halo: HaloClient,
      params?: PaginateNoteParams,
      options?: PaginateOptions,
    ): Pages<Note> {
      return paginate((page, call) => getNote(halo, { ...params, ...page }, call), 'notes', options)
    }

    /** Parameters of {@link getNoteById}. */
    export interface GetNoteByIdParams {
      id: number
    }

    /**
     * \`GET /Note/{id}\`
     *
     * Answers with one record, inferred from the other operations of the section.
     */
    export async function getNoteById<As extends ResponseAs = ResponseAs>(
      halo: HaloClient,
      { id, ...query }: GetNoteByIdParams,
      options?: RequestOptions<As>,
    ): Promise<ResponseBody<As, Note>> {
      return halo.request<Note, As>({ method: 'get', path: path\`/Note/\${id}\`, query }, options)
    }
    "
  `)
})

test('the class of a section', () => {
  expect(emitSectionApi(notes)).toMatchInlineSnapshot(`
    "// Generated from the OpenAPI document by \`pnpm generate\`. Do not edit.
    import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
    import type { Note, Note_View } from '@halopsa/schemas'
    import * as operations from './operations.ts'

    /** Every operation under \`/Note\` as a method. */
    export class NoteAPI {
      readonly #halo: HaloClient

      /** @param halo the client whose transport and token the calls share */
      constructor(halo: HaloClient) {
        this.#halo = halo
      }

      /** \`GET /Note\`: see {@link operations.getNote}. */
      getNote<As extends ResponseAs = ResponseAs>(
        params?: operations.GetNoteParams,
        options?: RequestOptions<As>,
      ): Promise<ResponseBody<As, Note_View>> {
        return operations.getNote<As>(this.#halo, params, options)
      }

      /** Every record of \`GET /Note\`: see {@link operations.paginateNote}. */
      paginateNote(
        params?: operations.PaginateNoteParams,
        options?: PaginateOptions,
      ): Pages<Note> {
        return operations.paginateNote(this.#halo, params, options)
      }

      /** \`GET /Note/{id}\`: see {@link operations.getNoteById}. */
      getNoteById<As extends ResponseAs = ResponseAs>(
        params: operations.GetNoteByIdParams,
        options?: RequestOptions<As>,
      ): Promise<ResponseBody<As, Note>> {
        return operations.getNoteById<As>(this.#halo, params, options)
      }
    }
    "
  `)
})

test('the index of a section', () => {
  expect(emitSectionIndex(notes)).toMatchInlineSnapshot(`
    "// Generated from the OpenAPI document by \`pnpm generate\`. Do not edit.
    export type { Note, Note_View } from '@halopsa/schemas'
    export * from './operations.ts'
    export { NoteAPI } from './note-api.ts'
    "
  `)
})
