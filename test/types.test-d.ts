import { deleteActionsById, getActions, getActionsById, postActions } from '@halopsa/actions'
import { getAgent, paginateAgent } from '@halopsa/agent'
import { getAsset, paginateAsset } from '@halopsa/asset'
import {
  AttachmentAPI,
  deleteAttachmentById,
  getAttachmentById,
  postAttachment,
  postAttachmentImage,
} from '@halopsa/attachment'
import type { HaloClient, ListView, Pages } from '@halopsa/core'
import { getInvoice } from '@halopsa/invoice'
import type {
  Actions,
  Actions_View,
  Attachment,
  components,
  Device_List,
  Device_View,
  Faults,
  Faults_List,
  Faults_View,
  TStatus_List,
  Uname_List,
} from '@halopsa/schemas'
import { paginateStatus } from '@halopsa/status'
import {
  deleteTicketsById,
  type GetTicketsParams,
  getTickets,
  getTicketsById,
  getTicketsZapier,
  paginateTickets,
  postTickets,
  TicketsAPI,
} from '@halopsa/tickets'
import { expectTypeOf } from 'vitest'

/** The types of the generated packages. `pnpm typecheck` checks them; nothing here runs. */
declare const halo: HaloClient
const api = new TicketsAPI(halo)

// Declared responses, as functions and as methods, and through ReturnType.
expectTypeOf(getTickets(halo)).resolves.toEqualTypeOf<Faults_View>()
expectTypeOf(getTicketsById(halo, { id: 1 })).resolves.toEqualTypeOf<Faults>()
expectTypeOf(getActions(halo, { count: 1 })).resolves.toEqualTypeOf<Actions_View>()
expectTypeOf(getAsset(halo)).resolves.toEqualTypeOf<Device_View>()
expectTypeOf(getAttachmentById(halo, { id: 1 })).resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>()
expectTypeOf(postAttachment(halo, { attachmentList: [{ filename: 'a' }] })).resolves.toEqualTypeOf<
  Attachment & { id: number }
>()
expectTypeOf(api.getTickets()).resolves.toEqualTypeOf<Faults_View>()
expectTypeOf(api.getTicketsById({ id: 1 })).resolves.toEqualTypeOf<Faults>()
expectTypeOf<Awaited<ReturnType<typeof getTickets>>>().toEqualTypeOf<Faults_View>()
expectTypeOf<Awaited<ReturnType<TicketsAPI['getTickets']>>>().toEqualTypeOf<Faults_View>()
expectTypeOf<components['schemas']['Faults']>().toEqualTypeOf<Faults>()

// Another form of the response (`as`).
expectTypeOf(getAttachmentById(halo, { id: 1 }, { as: 'stream' })).resolves.toEqualTypeOf<ReadableStream<Uint8Array>>()
expectTypeOf(getTickets(halo, {}, { as: 'response' })).resolves.toEqualTypeOf<Response>()
expectTypeOf(new AttachmentAPI(halo).getAttachmentById({ id: 1 }, { as: 'blob' })).resolves.toEqualTypeOf<Blob>()
expectTypeOf(getTickets(halo, {}, { timeout: 5 })).resolves.toEqualTypeOf<Faults_View>()

// A delete answers with what it deleted where that was recorded, and with that or nothing by convention.
expectTypeOf(deleteTicketsById(halo, { id: 1 })).resolves.toEqualTypeOf<Faults>()
expectTypeOf(deleteAttachmentById(halo, { id: 1 })).resolves.toEqualTypeOf<Attachment | undefined>()

// Unknown responses take a type argument.
expectTypeOf(getTicketsZapier<{ a: 1 }>(halo)).resolves.toEqualTypeOf<{ a: 1 }>()
expectTypeOf(api.getTicketsZapier<{ a: 1 }>()).resolves.toEqualTypeOf<{ a: 1 }>()

expectTypeOf(getTicketsZapier(halo, {}, { as: 'text' })).resolves.toEqualTypeOf<string>()
// @ts-expect-error a type argument describes the JSON of a response, no other form of it
getTicketsZapier<{ a: 1 }>(halo, {}, { as: 'stream' })
getTicketsZapier<{ a: 1 }>(halo, {}, { timeout: 5 })

// Pages hold the records of the view, not its columns.
expectTypeOf(paginateTickets(halo)).toEqualTypeOf<Pages<Faults_List>>()
expectTypeOf(paginateAsset(halo)).toEqualTypeOf<Pages<Device_List>>()

// A list that is an array, or a view when the call says so.
expectTypeOf(getAgent(halo)).resolves.toEqualTypeOf<Uname_List[]>()
expectTypeOf(getAgent(halo, { search: 'a' })).resolves.toEqualTypeOf<Uname_List[]>()
expectTypeOf(getAgent(halo, { pageinate: false })).resolves.toEqualTypeOf<Uname_List[]>()
expectTypeOf(getAgent(halo, { pageinate: true })).resolves.toEqualTypeOf<ListView<'results', Uname_List>>()
expectTypeOf(getAgent(halo, { pageinate: true as boolean })).resolves.toEqualTypeOf<
  Uname_List[] | ListView<'results', Uname_List>
>()
expectTypeOf<Awaited<ReturnType<typeof getAgent>>>().toEqualTypeOf<Uname_List[]>()
expectTypeOf(paginateAgent(halo)).toEqualTypeOf<Pages<Uname_List>>()
expectTypeOf(paginateStatus(halo)).toEqualTypeOf<Pages<TStatus_List>>()

// Several records in one call: the last, or all of them.
expectTypeOf(postTickets(halo, { faultsList: [] })).resolves.toEqualTypeOf<Faults>()
expectTypeOf(postActions(halo, { actionsList: [] })).resolves.toEqualTypeOf<Actions>()
expectTypeOf(postActions(halo, { actionsList: [], returnall: true })).resolves.toEqualTypeOf<Actions[]>()
expectTypeOf(api.postTickets({ faultsList: [], returnall: true })).resolves.toEqualTypeOf<Faults[]>()
expectTypeOf<Awaited<ReturnType<typeof postTickets>>>().toEqualTypeOf<Faults>()

// Dates, lists of ids, and parameters that the document lacks.
getTickets(halo, { lastupdatefromdate: new Date(0), client_ids: [1, 2] })
getTickets(halo, { lastupdatefromdate: '2026-01-01T00:00:00Z', client_ids: '1,2' })
getTickets(halo, { count: null, search: undefined })
getInvoice(halo, { paymentstatuses: [0, -1] as const })
deleteActionsById(halo, { id: 1, ticket_id: 5 })
getActionsById(halo, { id: 1 })
// @ts-expect-error the server refuses to delete an action without its ticket
deleteActionsById(halo, { id: 1 })
// @ts-expect-error a date is no flag
getTickets(halo, { lastupdatefromdate: true })
// These show dates, and are true flags.
getTickets(halo, { startdatetime: true })

// Bytes are what `Blob` takes, and a body may have fields that are undefined.
new Blob([await getAttachmentById(halo, { id: 1 })])
postTickets(halo, { faultsList: [{ summary: undefined }] })

// Parameters.
postTickets(halo, { faultsList: [{ summary: 'a' }] })
postAttachmentImage(halo, { file: new Blob(), 'file_stream.CanRead': true })
expectTypeOf<{ count?: undefined }>().toExtend<GetTicketsParams>()
// @ts-expect-error a path parameter is required
getTicketsById(halo, {})
// @ts-expect-error a path parameter is required
api.getTicketsById({})
// @ts-expect-error a path parameter is required
getTicketsById(halo)
// @ts-expect-error a number is not a string
getTickets(halo, { count: '10' })
// @ts-expect-error no such parameter
getTickets(halo, { cuont: 10 })
// @ts-expect-error no such option
getTickets(halo, {}, { timeuot: 10 })
// @ts-expect-error there is no such value of `as`
getTickets(halo, {}, { as: 'xml' })
// @ts-expect-error the body is a list
postTickets(halo, { faultsList: { summary: 'a' } })
// @ts-expect-error the body is required
postTickets(halo, {})
// @ts-expect-error no such field
postTickets(halo, { faultsList: [{ sumary: 'a' }] })
// @ts-expect-error the paging parameters belong to `paginateTickets`
paginateTickets(halo, { page_no: 2 })
