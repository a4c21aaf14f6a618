// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Company, Company_List, Company_View } from '@halopsa/schemas'

/** Parameters of {@link getSupplier}. */
export interface GetSupplierParams {
  activeinactive?: string
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only the ids of the records. */
  idonly?: boolean
  /** With active records. */
  includeactive?: boolean
  /** With inactive records too. */
  includeinactive?: boolean
  kashflowtenantid?: number
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
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  /** Only records in which this text occurs. */
  search?: string
  /** Only records of the toplevel with this id. */
  toplevel_id?: number
  xerotenantid?: string
}

/**
 * `GET /Supplier`
 *
 * Answers with an object, as the document declares.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
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
export async function deleteSupplierById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSupplierByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Supplier/${id}`, query, as: 'auto' }, options)
}
