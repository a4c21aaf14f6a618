// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Licence_List } from '@halopsa/schemas'

/** Parameters of {@link getSoftwareLicence}. */
export interface GetSoftwareLicenceParams {
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  licence_type?: number | undefined
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
  /** Only records of the site with this id. */
  site_id?: number | undefined
  tenant_id?: string | undefined
  toplevelid?: number | undefined
}

/**
 * `GET /SoftwareLicence`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSoftwareLicence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSoftwareLicenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SoftwareLicence', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateSoftwareLicence}: those of {@link getSoftwareLicence} without the ones that page. */
export type PaginateSoftwareLicenceParams = Omit<GetSoftwareLicenceParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /SoftwareLicence`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateSoftwareLicence<T = unknown>(
  halo: HaloClient,
  params?: PaginateSoftwareLicenceParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getSoftwareLicence(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postSoftwareLicence}. */
export interface PostSoftwareLicenceParams {
  /** Records to create; one that has an `id` is updated. */
  licence_ListList: Licence_List[]
}

/**
 * `POST /SoftwareLicence`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postSoftwareLicence<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { licence_ListList, ...query }: PostSoftwareLicenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Licence_List>> {
  return halo.request<Licence_List, As>({ method: 'post', path: '/SoftwareLicence', query, body: licence_ListList }, options)
}

/** Parameters of {@link getSoftwareLicenceById}. */
export interface GetSoftwareLicenceByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SoftwareLicence/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getSoftwareLicenceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSoftwareLicenceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Licence_List>> {
  return halo.request<Licence_List, As>({ method: 'get', path: path`/SoftwareLicence/${id}`, query }, options)
}

/** Parameters of {@link deleteSoftwareLicenceById}. */
export interface DeleteSoftwareLicenceByIdParams {
  id: number
}

/**
 * `DELETE /SoftwareLicence/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSoftwareLicenceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSoftwareLicenceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SoftwareLicence/${id}`, query, as: 'auto' }, options)
}
