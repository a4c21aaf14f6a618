// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Contract, Contract_View } from '@halopsa/schemas'

/** Parameters of {@link getSupplierContract}. */
export interface GetSupplierContractParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** With inactive contracts too. */
  includeinactive?: boolean | null | undefined
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
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only contracts with the supplier of this id. */
  supplier_id?: number | null | undefined
}

/**
 * `GET /SupplierContract`
 *
 * Lists contracts with suppliers.
 *
 * Answers with a view of the list with the records under `contracts`, as the document declares.
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

/** Every record of `GET /SupplierContract`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateSupplierContract(
  halo: HaloClient,
  params?: PaginateSupplierContractParams,
  options?: PaginateOptions,
): Pages<Contract> {
  return paginate((page, call) => getSupplierContract(halo, { ...params, ...page }, call), 'contracts', options)
}

/** Parameters of {@link postSupplierContract}. */
export interface PostSupplierContractParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  contractList: Contract[]
}

/**
 * `POST /SupplierContract`
 *
 * Creates or updates contracts with suppliers.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSupplierContract<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { contractList, ...query }: PostSupplierContractParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Contract[], Contract>>> {
  return halo.request<Flagged<Flag, Contract[], Contract>, As>(withBody({ method: 'post', path: '/SupplierContract', query, body: contractList }, 'contractList'), options)
}

/** Parameters of {@link postSupplierContractNextRef}. */
export interface PostSupplierContractNextRefParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  contractList: Contract[]
}

/**
 * `POST /SupplierContract/NextRef`
 *
 * Returns the next reference for a contract with a supplier.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postSupplierContractNextRef<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { contractList, ...query }: PostSupplierContractNextRefParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/SupplierContract/NextRef', query, body: contractList, as: byMediaType }, 'contractList'), options)
}

/** Parameters of {@link getSupplierContractById}. */
export interface GetSupplierContractByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SupplierContract/{id}`
 *
 * Reads a contract with a supplier.
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
 * Deletes a contract with a supplier.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSupplierContractById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSupplierContractByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contract | undefined>> {
  return halo.request<Contract | undefined, As>({ method: 'delete', path: path`/SupplierContract/${id}`, query, as: byMediaType }, options)
}
