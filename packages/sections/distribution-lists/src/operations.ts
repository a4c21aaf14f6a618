// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { DistributionLists } from '@halopsa/schemas'

/** Parameters of {@link getDistributionLists}. */
export type GetDistributionListsParams = Record<string, never>

/**
 * `GET /DistributionLists`
 *
 * Lists distribution lists.
 *
 * Answers with a view of the list with the records under `distributionlists`, as recorded on a live server.
 */
export async function getDistributionLists<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDistributionListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'distributionlists', DistributionLists>>> {
  return halo.request<ListView<'distributionlists', DistributionLists>, As>({ method: 'get', path: '/DistributionLists', query }, options)
}

/** Parameters of {@link paginateDistributionLists}: those of {@link getDistributionLists}. */
export type PaginateDistributionListsParams = GetDistributionListsParams

/**
 * Every record of `GET /DistributionLists`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDistributionLists(
  halo: HaloClient,
  params?: PaginateDistributionListsParams,
  options?: PaginateOptions,
): Pages<DistributionLists> {
  return paginate((_, call) => getDistributionLists(halo, params, call), { records: 'distributionlists', pages: false }, options)
}

/** Parameters of {@link postDistributionLists}. */
export interface PostDistributionListsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  distributionListsList: DistributionLists[]
}

/**
 * `POST /DistributionLists`
 *
 * Creates or updates distribution lists.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDistributionLists<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { distributionListsList, ...query }: PostDistributionListsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, DistributionLists[], DistributionLists>>> {
  return halo.request<Flagged<Flag, DistributionLists[], DistributionLists>, As>(withBody({ method: 'post', path: '/DistributionLists', query, body: distributionListsList }, 'distributionListsList'), options)
}

/** Parameters of {@link getDistributionListsById}. */
export interface GetDistributionListsByIdParams {
  id: number
}

/**
 * `GET /DistributionLists/{id}`
 *
 * Reads a distribution list.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDistributionListsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDistributionListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DistributionLists>> {
  return halo.request<DistributionLists, As>({ method: 'get', path: path`/DistributionLists/${id}`, query }, options)
}

/** Parameters of {@link deleteDistributionListsById}. */
export interface DeleteDistributionListsByIdParams {
  id: number
}

/**
 * `DELETE /DistributionLists/{id}`
 *
 * Deletes a distribution list.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDistributionListsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDistributionListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DistributionLists | undefined>> {
  return halo.request<DistributionLists | undefined, As>({ method: 'delete', path: path`/DistributionLists/${id}`, query, as: byMediaType }, options)
}
