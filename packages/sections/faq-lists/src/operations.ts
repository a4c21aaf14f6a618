// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FAQListHead } from '@halopsa/schemas'

/** Parameters of {@link getFAQLists}. */
export interface GetFAQListsParams {
  allgroups?: boolean
  endoftreeonly?: boolean
  level?: number
  /** Only records of the organisation with this id. */
  organisation_id?: number
  /** Only records of the parent with this id. */
  parent_id?: number
  showcounts?: boolean
  type?: number
}

/**
 * `GET /FAQLists`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFAQLists<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFAQListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/FAQLists', query, as: 'auto' }, options)
}

/** Parameters of {@link postFAQLists}. */
export interface PostFAQListsParams {
  fAQListHeadList: FAQListHead[]
}

/**
 * `POST /FAQLists`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postFAQLists<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { fAQListHeadList, ...query }: PostFAQListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FAQListHead>> {
  return halo.request<FAQListHead, As>({ method: 'post', path: '/FAQLists', query, body: fAQListHeadList }, options)
}

/** Parameters of {@link getFAQListsById}. */
export interface GetFAQListsByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  /** Only records of the organisation with this id. */
  organisation_id?: number
}

/**
 * `GET /FAQLists/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getFAQListsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFAQListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FAQListHead>> {
  return halo.request<FAQListHead, As>({ method: 'get', path: path`/FAQLists/${id}`, query }, options)
}

/** Parameters of {@link deleteFAQListsById}. */
export interface DeleteFAQListsByIdParams {
  id: number
}

/**
 * `DELETE /FAQLists/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteFAQListsById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFAQListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/FAQLists/${id}`, query, as: 'auto' }, options)
}
