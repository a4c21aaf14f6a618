// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FAQListHead } from '@halopsa/schemas'

/** Parameters of {@link getFAQLists}. */
export interface GetFAQListsParams {
  allgroups?: boolean | undefined
  endoftreeonly?: boolean | undefined
  level?: number | undefined
  /** Only records of the organisation with this id. */
  organisation_id?: number | undefined
  /** Only records of the parent with this id. */
  parent_id?: number | undefined
  showcounts?: boolean | undefined
  type?: number | undefined
}

/**
 * `GET /FAQLists`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFAQLists<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFAQListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/FAQLists', query, as: 'auto' }, options)
}

/** Parameters of {@link postFAQLists}. */
export interface PostFAQListsParams {
  /** Records to create; one that has an `id` is updated. */
  fAQListHeadList: FAQListHead[]
}

/**
 * `POST /FAQLists`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  organisation_id?: number | undefined
}

/**
 * `GET /FAQLists/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteFAQListsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteFAQListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/FAQLists/${id}`, query, as: 'auto' }, options)
}
