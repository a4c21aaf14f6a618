// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FAQListHead } from '@halopsa/schemas'

/** Parameters of {@link getFAQLists}. */
export interface GetFAQListsParams {
  allgroups?: boolean | null | undefined
  endoftreeonly?: boolean | null | undefined
  level?: number | null | undefined
  /** Only the records of the organisation with this id. */
  organisation_id?: number | null | undefined
  /** Only the records of the parent with this id. */
  parent_id?: number | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
  /** With the number of tickets of each record. */
  showcounts?: boolean | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /FAQLists`
 *
 * Lists FAQ lists.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getFAQLists<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFAQListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FAQListHead[]>> {
  return halo.request<FAQListHead[], As>({ method: 'get', path: '/FAQLists', query }, options)
}

/** Parameters of {@link paginateFAQLists}: those of {@link getFAQLists}. */
export type PaginateFAQListsParams = GetFAQListsParams

/**
 * Every record of `GET /FAQLists`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFAQLists(
  halo: HaloClient,
  params?: PaginateFAQListsParams,
  options?: PaginateOptions,
): Pages<FAQListHead> {
  return paginate((_, call) => getFAQLists(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postFAQLists}. */
export interface PostFAQListsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  fAQListHeadList: FAQListHead[]
}

/**
 * `POST /FAQLists`
 *
 * Creates or updates FAQ lists.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFAQLists<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { fAQListHeadList, ...query }: PostFAQListsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FAQListHead[], FAQListHead>>> {
  return halo.request<Flagged<Flag, FAQListHead[], FAQListHead>, As>(withBody({ method: 'post', path: '/FAQLists', query, body: fAQListHeadList }, 'fAQListHeadList'), options)
}

/** Parameters of {@link getFAQListsById}. */
export interface GetFAQListsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  organisation_id?: number | null | undefined
}

/**
 * `GET /FAQLists/{id}`
 *
 * Reads an FAQ list.
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
 * Deletes an FAQ list.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteFAQListsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFAQListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FAQListHead | undefined>> {
  return halo.request<FAQListHead | undefined, As>({ method: 'delete', path: path`/FAQLists/${id}`, query, as: byMediaType }, options)
}
