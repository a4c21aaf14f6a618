// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Contract, Contract_View } from '@halopsa/schemas'

/** Parameters of {@link getSupplierContract}. */
export interface GetSupplierContractParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
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
  /** Only records of the supplier with this id. */
  supplier_id?: number | undefined
}

/**
 * `GET /SupplierContract`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getSupplierContract<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSupplierContractParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contract_View>> {
  return halo.request<Contract_View, As>({ method: 'get', path: '/SupplierContract', query }, options)
}

/** Parameters of {@link paginateSupplierContract}: those of {@link getSupplierContract} without the ones that page. */
export type PaginateSupplierContractParams = Omit<GetSupplierContractParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /SupplierContract`, page by page. */
export function paginateSupplierContract(
  halo: HaloClient,
  params?: PaginateSupplierContractParams,
  options?: PaginateOptions,
): Pages<Contract> {
  return paginate((page, call) => getSupplierContract(halo, { ...params, ...page }, call), 'contracts', options)
}

/** Parameters of {@link postSupplierContract}. */
export interface PostSupplierContractParams {
  /** Records to create; one that has an `id` is updated. */
  contractList: Contract[]
}

/**
 * `POST /SupplierContract`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postSupplierContract<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contractList, ...query }: PostSupplierContractParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contract>> {
  return halo.request<Contract, As>({ method: 'post', path: '/SupplierContract', query, body: contractList }, options)
}

/** Parameters of {@link postSupplierContractNextRef}. */
export interface PostSupplierContractNextRefParams {
  contractList: Contract[]
}

/**
 * `POST /SupplierContract/NextRef`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postSupplierContractNextRef<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { contractList, ...query }: PostSupplierContractNextRefParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/SupplierContract/NextRef', query, body: contractList, as: 'auto' }, options)
}

/** Parameters of {@link getSupplierContractById}. */
export interface GetSupplierContractByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SupplierContract/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getSupplierContractById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSupplierContractByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contract>> {
  return halo.request<Contract, As>({ method: 'get', path: path`/SupplierContract/${id}`, query }, options)
}

/** Parameters of {@link deleteSupplierContractById}. */
export interface DeleteSupplierContractByIdParams {
  id: number
}

/**
 * `DELETE /SupplierContract/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSupplierContractById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSupplierContractByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SupplierContract/${id}`, query, as: 'auto' }, options)
}
