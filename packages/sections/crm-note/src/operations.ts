// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AreaNote } from '@halopsa/schemas'

/** Parameters of {@link getCRMNote}. */
export interface GetCRMNoteParams {
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only records of the supplier with this id. */
  supplier_id?: number | undefined
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
}

/**
 * `GET /CRMNote`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCRMNote<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCRMNoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CRMNote', query, as: 'auto' }, options)
}

/** Parameters of {@link postCRMNote}. */
export interface PostCRMNoteParams {
  /** Records to create; one that has an `id` is updated. */
  areaNoteList: AreaNote[]
}

/**
 * `POST /CRMNote`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postCRMNote<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { areaNoteList, ...query }: PostCRMNoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AreaNote>> {
  return halo.request<AreaNote, As>({ method: 'post', path: '/CRMNote', query, body: areaNoteList }, options)
}

/** Parameters of {@link getCRMNoteById}. */
export interface GetCRMNoteByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CRMNote/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCRMNoteById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCRMNoteByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CRMNote/${id}`, query, as: 'auto' }, options)
}
