// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getIntegrationRunbookVariableGroup}. */
export interface GetIntegrationRunbookVariableGroupParams {
  exclude_method_id?: boolean | undefined
  one_runbook_id?: string | undefined
}

/**
 * `GET /IntegrationRunbookVariableGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationRunbookVariableGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationRunbookVariableGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationRunbookVariableGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationRunbookVariableGroupById}. */
export interface GetIntegrationRunbookVariableGroupByIdParams {
  id: string
  exclude_method_id?: number | undefined
  method_ids?: string | undefined
}

/**
 * `GET /IntegrationRunbookVariableGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationRunbookVariableGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationRunbookVariableGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/IntegrationRunbookVariableGroup/${id}`, query, as: 'auto' }, options)
}
