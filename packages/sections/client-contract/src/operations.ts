// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ContractApproval, ContractHeader, ContractHeader_List, ContractHeader_View } from '@halopsa/schemas'

/** Parameters of {@link getClientContract}. */
export interface GetClientContractParams {
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only contracts of this subtype, a number. */
  contract_sub_type?: number | null | undefined
  /** Only contracts of this type, a number. */
  contract_type?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the records of the device with this id. */
  device_id?: number | null | undefined
  /** Without contracts that have been renewed. */
  excluderenewed?: boolean | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  includelastrenewed?: boolean | null | undefined
  isbillingplansetup?: boolean | null | undefined
  isoracle?: boolean | null | undefined
  labour_type?: number | null | undefined
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
  pending_recurring_invoice?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
}

/**
 * `GET /ClientContract`
 *
 * Lists contracts with clients.
 *
 * Answers with a view of the list with the records under `contracts`, as the document declares.
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

/** Every record of `GET /ClientContract`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateClientContract(
  halo: HaloClient,
  params?: PaginateClientContractParams,
  options?: PaginateOptions,
): Pages<ContractHeader_List> {
  return paginate((page, call) => getClientContract(halo, { ...params, ...page }, call), 'contracts', options)
}

/** Parameters of {@link postClientContract}. */
export interface PostClientContractParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  contractHeaderList: ContractHeader[]
}

/**
 * `POST /ClientContract`
 *
 * Creates or updates contracts with clients.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postClientContract<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { contractHeaderList, ...query }: PostClientContractParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ContractHeader[], ContractHeader>>> {
  return halo.request<Flagged<Flag, ContractHeader[], ContractHeader>, As>(withBody({ method: 'post', path: '/ClientContract', query, body: contractHeaderList }, 'contractHeaderList'), options)
}

/** Parameters of {@link postClientContractApproval}. */
export interface PostClientContractApprovalParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  contractApprovalList: ContractApproval[]
}

/**
 * `POST /ClientContract/Approval`
 *
 * Records that a contract was accepted or refused, with the name and signature of the customer.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postClientContractApproval<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { contractApprovalList, ...query }: PostClientContractApprovalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ClientContract/Approval', query, body: contractApprovalList, as: byMediaType }, 'contractApprovalList'), options)
}

/** Parameters of {@link postClientContractNextRef}. */
export interface PostClientContractNextRefParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  contractHeaderList: ContractHeader[]
}

/**
 * `POST /ClientContract/NextRef`
 *
 * Returns the next reference for a contract with a client.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postClientContractNextRef<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { contractHeaderList, ...query }: PostClientContractNextRefParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ClientContract/NextRef', query, body: contractHeaderList, as: byMediaType }, 'contractHeaderList'), options)
}

/** Parameters of {@link getClientContractById}. */
export interface GetClientContractByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the periods of the contract. */
  includeperiods?: boolean | null | undefined
}

/**
 * `GET /ClientContract/{id}`
 *
 * Reads a contract with a client.
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
 * Deletes a contract with a client.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteClientContractById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteClientContractByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractHeader | undefined>> {
  return halo.request<ContractHeader | undefined, As>({ method: 'delete', path: path`/ClientContract/${id}`, query, as: byMediaType }, options)
}
