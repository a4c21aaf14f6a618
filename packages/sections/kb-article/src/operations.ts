// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { KBEntry, KBEntry_List, KBEntry_View } from '@halopsa/schemas'

/** Parameters of {@link getKBArticle}. */
export interface GetKBArticleParams {
  /** Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only. */
  activeinactive?: string | null | undefined
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only articles of these types: numbers separated by commas: `1,2`. */
  articletype?: string | readonly number[] | null | undefined
  /** Only articles for the client with this id. */
  client_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the records of the device with this id. */
  device_id?: number | null | undefined
  /** Only articles on one of these FAQ lists: ids separated by commas: `1,2`. */
  faqlists?: string | readonly number[] | null | undefined
  /** With active records. */
  includeactive?: boolean | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  /** Only the article with this key. */
  key?: string | null | undefined
  /** Only articles in this language. */
  language_code?: string | null | undefined
  language_override?: string | null | undefined
  /** Only articles whose date for the next review has passed. */
  needsreview?: string | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Only articles of the organisation with this id. */
  organisation_id?: number | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only articles related to the article with this id. */
  related_to?: number | null | undefined
  /** Only articles related to the ticket with this id. */
  related_to_ticket?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only articles for the site with this id. */
  site_id?: number | null | undefined
  /** Only articles of this type, a number. */
  type?: number | null | undefined
}

/**
 * `GET /KBArticle`
 *
 * Lists knowledge base articles.
 *
 * Answers with a view of the list with the records under `articles`, as the document declares.
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

/** Every record of `GET /KBArticle`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateKBArticle(
  halo: HaloClient,
  params?: PaginateKBArticleParams,
  options?: PaginateOptions,
): Pages<KBEntry_List> {
  return paginate((page, call) => getKBArticle(halo, { ...params, ...page }, call), 'articles', options)
}

/** Parameters of {@link postKBArticle}. */
export interface PostKBArticleParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  kBEntryList: KBEntry[]
}

/**
 * `POST /KBArticle`
 *
 * Creates or updates knowledge base articles.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postKBArticle<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { kBEntryList, ...query }: PostKBArticleParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, KBEntry[], KBEntry>>> {
  return halo.request<Flagged<Flag, KBEntry[], KBEntry>, As>(withBody({ method: 'post', path: '/KBArticle', query, body: kBEntryList }, 'kBEntryList'), options)
}

/** Parameters of {@link postKBArticleVote}. */
export interface PostKBArticleVoteParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  kBEntryList: KBEntry[]
}

/**
 * `POST /KBArticle/vote`
 *
 * Adds a vote on whether a knowledge base article was useful.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postKBArticleVote<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { kBEntryList, ...query }: PostKBArticleVoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/KBArticle/vote', query, body: kBEntryList, as: byMediaType }, 'kBEntryList'), options)
}

/** Parameters of {@link getKBArticleById}. */
export interface GetKBArticleByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  language_code?: string | null | undefined
  language_override?: string | null | undefined
  organisation_id?: number | null | undefined
}

/**
 * `GET /KBArticle/{id}`
 *
 * Reads a knowledge base article.
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
 * Deletes a knowledge base article.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteKBArticleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteKBArticleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KBEntry | undefined>> {
  return halo.request<KBEntry | undefined, As>({ method: 'delete', path: path`/KBArticle/${id}`, query, as: byMediaType }, options)
}
