// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Company, Company_List, Company_View } from '@halopsa/schemas'

/** Parameters of {@link getSupplier}. */
export interface GetSupplierParams {
  /** Two words separated by a comma, `true` or `false`: with active records, with inactive ones. */
  activeinactive?: string | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  /** With active records. */
  includeactive?: boolean | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  kashflowtenantid?: number | undefined
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
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
  xerotenantid?: string | undefined
}

/**
 * `GET /Supplier`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getSupplier<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSupplierParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Company_View>> {
  return halo.request<Company_View, As>({ method: 'get', path: '/Supplier', query }, options)
}

/** Parameters of {@link paginateSupplier}: those of {@link getSupplier} without the ones that page. */
export type PaginateSupplierParams = Omit<GetSupplierParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Supplier`, page by page. */
export function paginateSupplier(
  halo: HaloClient,
  params?: PaginateSupplierParams,
  options?: PaginateOptions,
): Pages<Company_List> {
  return paginate((page, call) => getSupplier(halo, { ...params, ...page }, call), 'suppliers', options)
}

/** Parameters of {@link postSupplier}. */
export interface PostSupplierParams {
  /** Records to create; one that has an `id` is updated. */
  companyList: Company[]
}

/**
 * `POST /Supplier`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postSupplier<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { companyList, ...query }: PostSupplierParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Company>> {
  return halo.request<Company, As>({ method: 'post', path: '/Supplier', query, body: companyList }, options)
}

/** Parameters of {@link getSupplierById}. */
export interface GetSupplierByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Supplier/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getSupplierById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSupplierByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Company>> {
  return halo.request<Company, As>({ method: 'get', path: path`/Supplier/${id}`, query }, options)
}

/** Parameters of {@link deleteSupplierById}. */
export interface DeleteSupplierByIdParams {
  id: number
}

/**
 * `DELETE /Supplier/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSupplierById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSupplierByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Supplier/${id}`, query, as: 'auto' }, options)
}
