// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ContractApproval, ContractHeader, ContractHeader_List, ContractHeader_View } from '@halopsa/schemas'

/** Parameters of {@link getClientContract}. */
export interface GetClientContractParams {
  /** Only records of the client with this id. */
  client_id?: number | undefined
  contract_sub_type?: number | undefined
  contract_type?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only records of the device with this id. */
  device_id?: number | undefined
  excluderenewed?: boolean | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  includelastrenewed?: boolean | undefined
  isbillingplansetup?: boolean | undefined
  isoracle?: boolean | undefined
  labour_type?: number | undefined
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
  pending_recurring_invoice?: boolean | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
}

/**
 * `GET /ClientContract`
 *
 * Answers with a view of the list, as the document declares.
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
  /** Records to create; one that has an `id` is updated. */
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
export async function postClientContractApproval<T = unknown, As extends ResponseAs = 'json'>(
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
export async function postClientContractNextRef<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { contractHeaderList, ...query }: PostClientContractNextRefParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/ClientContract/NextRef', query, body: contractHeaderList, as: 'auto' }, options)
}

/** Parameters of {@link getClientContractById}. */
export interface GetClientContractByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includeperiods?: boolean | undefined
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
export async function deleteClientContractById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteClientContractByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ClientContract/${id}`, query, as: 'auto' }, options)
}
