// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { KBEntry, KBEntry_List, KBEntry_View } from '@halopsa/schemas'

/** Parameters of {@link getKBArticle}. */
export interface GetKBArticleParams {
  /** Two words separated by a comma, `true` or `false`: with active records, with inactive ones. */
  activeinactive?: string | undefined
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  articletype?: string | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only records of the device with this id. */
  device_id?: number | undefined
  faqlists?: string | undefined
  /** With active records. */
  includeactive?: boolean | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  key?: string | undefined
  language_code?: string | undefined
  language_override?: string | undefined
  needsreview?: string | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  /** Only records of the organisation with this id. */
  organisation_id?: number | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  related_to?: number | undefined
  related_to_ticket?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  type?: number | undefined
}

/**
 * `GET /KBArticle`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getKBArticle<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetKBArticleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KBEntry_View>> {
  return halo.request<KBEntry_View, As>({ method: 'get', path: '/KBArticle', query }, options)
}

/** Parameters of {@link paginateKBArticle}: those of {@link getKBArticle} without the ones that page. */
export type PaginateKBArticleParams = Omit<GetKBArticleParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /KBArticle`, page by page. */
export function paginateKBArticle(
  halo: HaloClient,
  params?: PaginateKBArticleParams,
  options?: PaginateOptions,
): Pages<KBEntry_List> {
  return paginate((page, call) => getKBArticle(halo, { ...params, ...page }, call), 'articles', options)
}

/** Parameters of {@link postKBArticle}. */
export interface PostKBArticleParams {
  /** Records to create; one that has an `id` is updated. */
  kBEntryList: KBEntry[]
}

/**
 * `POST /KBArticle`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postKBArticle<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { kBEntryList, ...query }: PostKBArticleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KBEntry>> {
  return halo.request<KBEntry, As>({ method: 'post', path: '/KBArticle', query, body: kBEntryList }, options)
}

/** Parameters of {@link postKBArticleVote}. */
export interface PostKBArticleVoteParams {
  kBEntryList: KBEntry[]
}

/**
 * `POST /KBArticle/vote`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postKBArticleVote<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { kBEntryList, ...query }: PostKBArticleVoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/KBArticle/vote', query, body: kBEntryList, as: 'auto' }, options)
}

/** Parameters of {@link getKBArticleById}. */
export interface GetKBArticleByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  language_code?: string | undefined
  language_override?: string | undefined
  organisation_id?: number | undefined
}

/**
 * `GET /KBArticle/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getKBArticleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKBArticleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KBEntry>> {
  return halo.request<KBEntry, As>({ method: 'get', path: path`/KBArticle/${id}`, query }, options)
}

/** Parameters of {@link deleteKBArticleById}. */
export interface DeleteKBArticleByIdParams {
  id: number
}

/**
 * `DELETE /KBArticle/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteKBArticleById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteKBArticleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/KBArticle/${id}`, query, as: 'auto' }, options)
}
