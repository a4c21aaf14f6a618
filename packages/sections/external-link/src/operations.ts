// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ExternalLink_List, GenerateExternalLink } from '@halopsa/schemas'

/** Parameters of {@link getExternalLink}. */
export interface GetExternalLinkParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  details_id?: number | undefined
  halo_id?: number | undefined
  /** Only records of the module with this id. */
  module_id?: number | undefined
  module_list?: string | undefined
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
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  table_id?: number | undefined
  third_party_desc?: string | undefined
  third_party_id?: string | undefined
  third_party_secondary_id?: string | undefined
  third_party_type?: string | undefined
}

/**
 * `GET /ExternalLink`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getExternalLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetExternalLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ExternalLink', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateExternalLink}: those of {@link getExternalLink} without the ones that page. */
export type PaginateExternalLinkParams = Omit<GetExternalLinkParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /ExternalLink`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateExternalLink<T = unknown>(
  halo: HaloClient,
  params?: PaginateExternalLinkParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getExternalLink(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postExternalLink}. */
export interface PostExternalLinkParams {
  /** Records to create; one that has an `id` is updated. */
  externalLink_ListList: ExternalLink_List[]
}

/**
 * `POST /ExternalLink`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postExternalLink<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { externalLink_ListList, ...query }: PostExternalLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExternalLink_List>> {
  return halo.request<ExternalLink_List, As>({ method: 'post', path: '/ExternalLink', query, body: externalLink_ListList }, options)
}

/** Parameters of {@link postExternalLinkGenerate}. */
export interface PostExternalLinkGenerateParams {
  generateExternalLink: GenerateExternalLink
}

/**
 * `POST /ExternalLink/Generate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postExternalLinkGenerate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { generateExternalLink, ...query }: PostExternalLinkGenerateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/ExternalLink/Generate', query, body: generateExternalLink, as: 'auto' }, options)
}

/** Parameters of {@link getExternalLinkById}. */
export interface GetExternalLinkByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ExternalLink/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getExternalLinkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetExternalLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExternalLink_List>> {
  return halo.request<ExternalLink_List, As>({ method: 'get', path: path`/ExternalLink/${id}`, query }, options)
}

/** Parameters of {@link deleteExternalLinkById}. */
export interface DeleteExternalLinkByIdParams {
  id: number
}

/**
 * `DELETE /ExternalLink/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteExternalLinkById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteExternalLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ExternalLink/${id}`, query, as: 'auto' }, options)
}
