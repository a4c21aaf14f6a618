// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MYOBDetails } from '@halopsa/schemas'

/** Parameters of {@link getMYOBdetails}. */
export type GetMYOBdetailsParams = Record<string, never>

/**
 * `GET /MYOBdetails`
 *
 * Lists connections to MYOB (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMYOBdetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMYOBdetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MYOBDetails[]>> {
  return halo.request<MYOBDetails[], As>({ method: 'get', path: '/MYOBdetails', query }, options)
}

/** Parameters of {@link paginateMYOBdetails}: those of {@link getMYOBdetails}. */
export type PaginateMYOBdetailsParams = GetMYOBdetailsParams

/**
 * Every record of `GET /MYOBdetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMYOBdetails(
  halo: HaloClient,
  params?: PaginateMYOBdetailsParams,
  options?: PaginateOptions,
): Pages<MYOBDetails> {
  return paginate((_, call) => getMYOBdetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postMYOBdetails}. */
export interface PostMYOBdetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  mYOBDetailsList: MYOBDetails[]
}

/**
 * `POST /MYOBdetails`
 *
 * Creates or updates connections to MYOB (settings of the integration).
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMYOBdetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { mYOBDetailsList, ...query }: PostMYOBdetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MYOBDetails[], MYOBDetails>>> {
  return halo.request<Flagged<Flag, MYOBDetails[], MYOBDetails>, As>(withBody({ method: 'post', path: '/MYOBdetails', query, body: mYOBDetailsList }, 'mYOBDetailsList'), options)
}

/** Parameters of {@link getMYOBdetailsById}. */
export interface GetMYOBdetailsByIdParams {
  id: number
}

/**
 * `GET /MYOBdetails/{id}`
 *
 * Reads a connection to MYOB (settings of the integration).
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getMYOBdetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMYOBdetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MYOBDetails>> {
  return halo.request<MYOBDetails, As>({ method: 'get', path: path`/MYOBdetails/${id}`, query }, options)
}

/** Parameters of {@link deleteMYOBdetailsById}. */
export interface DeleteMYOBdetailsByIdParams {
  id: number
}

/**
 * `DELETE /MYOBdetails/{id}`
 *
 * Deletes a connection to MYOB (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMYOBdetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMYOBdetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MYOBDetails | undefined>> {
  return halo.request<MYOBDetails | undefined, As>({ method: 'delete', path: path`/MYOBdetails/${id}`, query, as: byMediaType }, options)
}
