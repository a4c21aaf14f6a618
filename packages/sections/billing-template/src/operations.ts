// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ContractTemplateHeader } from '@halopsa/schemas'

/** Parameters of {@link getBillingTemplate}. */
export type GetBillingTemplateParams = Record<string, never>

/**
 * `GET /BillingTemplate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getBillingTemplate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetBillingTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/BillingTemplate', query, as: 'auto' }, options)
}

/** Parameters of {@link postBillingTemplate}. */
export interface PostBillingTemplateParams {
  /** Records to create; one that has an `id` is updated. */
  contractTemplateHeaderList: ContractTemplateHeader[]
}

/**
 * `POST /BillingTemplate`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postBillingTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contractTemplateHeaderList, ...query }: PostBillingTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractTemplateHeader>> {
  return halo.request<ContractTemplateHeader, As>({ method: 'post', path: '/BillingTemplate', query, body: contractTemplateHeaderList }, options)
}

/** Parameters of {@link getBillingTemplateById}. */
export interface GetBillingTemplateByIdParams {
  id: number
  client_id?: number | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /BillingTemplate/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteBillingTemplateById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteBillingTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/BillingTemplate/${id}`, query, as: 'auto' }, options)
}
