// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AreaNote } from '@halopsa/schemas'

/** Parameters of {@link getCRMNote}. */
export interface GetCRMNoteParams {
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** With details of the attachments, by its name. Clients send it; nobody has recorded what it does. */
  includeattachments?: boolean | null | undefined
  /** With the note as HTML, by its name. Clients send it; nobody has recorded what it does. */
  includehtmlnote?: boolean | null | undefined
  /** Only the records of the supplier with this id. */
  supplier_id?: number | null | undefined
  /** Only the records of the top level with this id. */
  toplevel_id?: number | null | undefined
}

/**
 * `GET /CRMNote`
 *
 * Lists CRM notes of a client, supplier or top level. It sends page 1 whatever page is asked for.
 *
 * Answers with a view of the list with the records under `actions`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getCRMNote<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCRMNoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'actions', AreaNote>>> {
  return halo.request<ListView<'actions', AreaNote>, As>({ method: 'get', path: '/CRMNote', query }, options)
}

/** Parameters of {@link paginateCRMNote}: those of {@link getCRMNote} without the ones that page. */
export type PaginateCRMNoteParams = Omit<GetCRMNoteParams, 'count'>

/** Every record of `GET /CRMNote`. This is how to read the whole list, whatever its shape. */
export function paginateCRMNote(
  halo: HaloClient,
  params?: PaginateCRMNoteParams,
  options?: PaginateOptions,
): Pages<AreaNote> {
  return paginate((page, call) => getCRMNote(halo, { ...params, ...page }, call), 'actions', options)
}

/** Parameters of {@link postCRMNote}. */
export interface PostCRMNoteParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  areaNoteList: AreaNote[]
}

/**
 * `POST /CRMNote`
 *
 * Creates or updates CRM notes.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCRMNote<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { areaNoteList, ...query }: PostCRMNoteParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AreaNote[], AreaNote>>> {
  return halo.request<Flagged<Flag, AreaNote[], AreaNote>, As>(withBody({ method: 'post', path: '/CRMNote', query, body: areaNoteList }, 'areaNoteList'), options)
}

/** Parameters of {@link getCRMNoteById}. */
export interface GetCRMNoteByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CRMNote/{id}`
 *
 * Reads a CRM note.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCRMNoteById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCRMNoteByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AreaNote>> {
  return halo.request<AreaNote, As>({ method: 'get', path: path`/CRMNote/${id}`, query }, options)
}

/** Parameters of {@link deleteCRMNoteById}. */
export interface DeleteCRMNoteByIdParams {
  id: number
}

/**
 * `DELETE /CRMNote/{id}`
 *
 * Deletes a CRM note.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCRMNoteById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCRMNoteByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AreaNote | undefined>> {
  return halo.request<AreaNote | undefined, As>({ method: 'delete', path: path`/CRMNote/${id}`, query, as: byMediaType }, options)
}
