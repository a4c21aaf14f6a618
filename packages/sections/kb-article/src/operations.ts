// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { KBEntry, KBEntry_List, KBEntry_View } from '@halopsa/schemas'

/** Parameters of {@link getKBArticle}. */
export interface GetKBArticleParams {
  activeinactive?: string
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  articletype?: string
  /** Only records of the client with this id. */
  client_id?: number
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only records of the device with this id. */
  device_id?: number
  faqlists?: string
  /** With active records. */
  includeactive?: boolean
  /** With inactive records too. */
  includeinactive?: boolean
  key?: string
  language_code?: string
  language_override?: string
  needsreview?: string
  /** Field to sort by. */
  order?: string
  /** Field number 2 to sort by. */
  order2?: string
  /** Field number 3 to sort by. */
  order3?: string
  /** Field number 4 to sort by. */
  order4?: string
  /** Field number 5 to sort by. */
  order5?: string
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean
  /** Only records of the organisation with this id. */
  organisation_id?: number
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  related_to?: number
  related_to_ticket?: number
  /** Only records in which this text occurs. */
  search?: string
  /** Only records of the site with this id. */
  site_id?: number
  type?: number
}

/**
 * `GET /KBArticle`
 *
 * Answers with an object, as the document declares.
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
export async function postKBArticleVote<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { kBEntryList, ...query }: PostKBArticleVoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/KBArticle/vote', query, body: kBEntryList, as: 'auto' }, options)
}

/** Parameters of {@link getKBArticleById}. */
export interface GetKBArticleByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  language_code?: string
  language_override?: string
  /** Only records of the organisation with this id. */
  organisation_id?: number
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
export async function deleteKBArticleById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteKBArticleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/KBArticle/${id}`, query, as: 'auto' }, options)
}
