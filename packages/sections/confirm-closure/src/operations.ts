// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ConfirmClosure } from '@halopsa/schemas'

/** Parameters of {@link getConfirmClosure}. */
export type GetConfirmClosureParams = Record<string, never>

/**
 * `GET /ConfirmClosure`
 *
 * Lists users' confirmations that tickets may be closed.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getConfirmClosure<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetConfirmClosureParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfirmClosure[]>> {
  return halo.request<ConfirmClosure[], As>({ method: 'get', path: '/ConfirmClosure', query }, options)
}

/** Parameters of {@link paginateConfirmClosure}: those of {@link getConfirmClosure}. */
export type PaginateConfirmClosureParams = GetConfirmClosureParams

/**
 * Every record of `GET /ConfirmClosure`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateConfirmClosure(
  halo: HaloClient,
  params?: PaginateConfirmClosureParams,
  options?: PaginateOptions,
): Pages<ConfirmClosure> {
  return paginate((_, call) => getConfirmClosure(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postConfirmClosure}. */
export interface PostConfirmClosureParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  confirmClosureList: ConfirmClosure[]
}

/**
 * `POST /ConfirmClosure`
 *
 * Creates or updates users' confirmations that tickets may be closed.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postConfirmClosure<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { confirmClosureList, ...query }: PostConfirmClosureParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ConfirmClosure[], ConfirmClosure>>> {
  return halo.request<Flagged<Flag, ConfirmClosure[], ConfirmClosure>, As>(withBody({ method: 'post', path: '/ConfirmClosure', query, body: confirmClosureList }, 'confirmClosureList'), options)
}

/** Parameters of {@link getConfirmClosureById}. */
export interface GetConfirmClosureByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ConfirmClosure/{id}`
 *
 * Reads a user's confirmation that a ticket may be closed.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getConfirmClosureById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetConfirmClosureByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfirmClosure>> {
  return halo.request<ConfirmClosure, As>({ method: 'get', path: path`/ConfirmClosure/${id}`, query }, options)
}

/** Parameters of {@link deleteConfirmClosureById}. */
export interface DeleteConfirmClosureByIdParams {
  id: number
}

/**
 * `DELETE /ConfirmClosure/{id}`
 *
 * Deletes a user's confirmation that a ticket may be closed.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteConfirmClosureById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteConfirmClosureByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfirmClosure | undefined>> {
  return halo.request<ConfirmClosure | undefined, As>({ method: 'delete', path: path`/ConfirmClosure/${id}`, query, as: byMediaType }, options)
}
