// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ContractApproval, ContractHeader, ContractHeader_List, ContractHeader_View } from '@halopsa/schemas'

/** Parameters of {@link getClientContract}. */
export interface GetClientContractParams {
  /** Only records of the client with this id. */
  client_id?: number
  contract_sub_type?: number
  contract_type?: number
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only records of the device with this id. */
  device_id?: number
  excluderenewed?: boolean
  /** With inactive records too. */
  includeinactive?: boolean
  includelastrenewed?: boolean
  isbillingplansetup?: boolean
  isoracle?: boolean
  labour_type?: number
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
  pending_recurring_invoice?: boolean
  /** Only records in which this text occurs. */
  search?: string
  /** Only records of the site with this id. */
  site_id?: number
}

/**
 * `GET /ClientContract`
 *
 * Answers with an object, as the document declares.
 */
export async function getClientContract<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetClientContractParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractHeader_View>> {
  return halo.request<ContractHeader_View, As>({ method: 'get', path: '/ClientContract', query }, options)
}

/** Parameters of {@link paginateClientContract}: those of {@link getClientContract} without the ones that page. */
export type PaginateClientContractParams = Omit<GetClientContractParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ClientContract`, page by page. */
export function paginateClientContract(
  halo: HaloClient,
  params?: PaginateClientContractParams,
  options?: PaginateOptions,
): Pages<ContractHeader_List> {
  return paginate((page, call) => getClientContract(halo, { ...params, ...page }, call), 'contracts', options)
}

/** Parameters of {@link postClientContract}. */
export interface PostClientContractParams {
  contractHeaderList: ContractHeader[]
}

/**
 * `POST /ClientContract`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postClientContract<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contractHeaderList, ...query }: PostClientContractParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractHeader>> {
  return halo.request<ContractHeader, As>({ method: 'post', path: '/ClientContract', query, body: contractHeaderList }, options)
}

/** Parameters of {@link postClientContractApproval}. */
export interface PostClientContractApprovalParams {
  contractApprovalList: ContractApproval[]
}

/**
 * `POST /ClientContract/Approval`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postClientContractApproval<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contractApprovalList, ...query }: PostClientContractApprovalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/ClientContract/Approval', query, body: contractApprovalList, as: 'auto' }, options)
}

/** Parameters of {@link postClientContractNextRef}. */
export interface PostClientContractNextRefParams {
  contractHeaderList: ContractHeader[]
}

/**
 * `POST /ClientContract/NextRef`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postClientContractNextRef<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contractHeaderList, ...query }: PostClientContractNextRefParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/ClientContract/NextRef', query, body: contractHeaderList, as: 'auto' }, options)
}

/** Parameters of {@link getClientContractById}. */
export interface GetClientContractByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  includeperiods?: boolean
}

/**
 * `GET /ClientContract/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getClientContractById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetClientContractByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractHeader>> {
  return halo.request<ContractHeader, As>({ method: 'get', path: path`/ClientContract/${id}`, query }, options)
}

/** Parameters of {@link deleteClientContractById}. */
export interface DeleteClientContractByIdParams {
  id: number
}

/**
 * `DELETE /ClientContract/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteClientContractById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteClientContractByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ClientContract/${id}`, query, as: 'auto' }, options)
}
