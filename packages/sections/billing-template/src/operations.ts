// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ContractTemplateHeader } from '@halopsa/schemas'

/** Parameters of {@link getBillingTemplate}. */
export interface GetBillingTemplateParams {
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  show_all?: boolean | null | undefined
}

/**
 * `GET /BillingTemplate`
 *
 * Lists billing templates.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getBillingTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetBillingTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractTemplateHeader[]>> {
  return halo.request<ContractTemplateHeader[], As>({ method: 'get', path: '/BillingTemplate', query }, options)
}

/** Parameters of {@link paginateBillingTemplate}: those of {@link getBillingTemplate}. */
export type PaginateBillingTemplateParams = GetBillingTemplateParams

/**
 * Every record of `GET /BillingTemplate`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateBillingTemplate(
  halo: HaloClient,
  params?: PaginateBillingTemplateParams,
  options?: PaginateOptions,
): Pages<ContractTemplateHeader> {
  return paginate((_, call) => getBillingTemplate(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postBillingTemplate}. */
export interface PostBillingTemplateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  contractTemplateHeaderList: ContractTemplateHeader[]
}

/**
 * `POST /BillingTemplate`
 *
 * Creates or updates billing templates.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postBillingTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { contractTemplateHeaderList, ...query }: PostBillingTemplateParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ContractTemplateHeader[], ContractTemplateHeader>>> {
  return halo.request<Flagged<Flag, ContractTemplateHeader[], ContractTemplateHeader>, As>(withBody({ method: 'post', path: '/BillingTemplate', query, body: contractTemplateHeaderList }, 'contractTemplateHeaderList'), options)
}

/** Parameters of {@link getBillingTemplateById}. */
export interface GetBillingTemplateByIdParams {
  id: number
  client_id?: number | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /BillingTemplate/{id}`
 *
 * Reads a billing template.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getBillingTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetBillingTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractTemplateHeader>> {
  return halo.request<ContractTemplateHeader, As>({ method: 'get', path: path`/BillingTemplate/${id}`, query }, options)
}

/** Parameters of {@link deleteBillingTemplateById}. */
export interface DeleteBillingTemplateByIdParams {
  id: number
}

/**
 * `DELETE /BillingTemplate/{id}`
 *
 * Deletes a billing template.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteBillingTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteBillingTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractTemplateHeader | undefined>> {
  return halo.request<ContractTemplateHeader | undefined, As>({ method: 'delete', path: path`/BillingTemplate/${id}`, query, as: byMediaType }, options)
}
