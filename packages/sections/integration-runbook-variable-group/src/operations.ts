// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { KeyPair2 } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationRunbookVariableGroup}. */
export interface GetIntegrationRunbookVariableGroupParams {
  exclude_method_id?: boolean | null | undefined
  one_runbook_id?: string | null | undefined
}

/**
 * `GET /IntegrationRunbookVariableGroup`
 *
 * Lists groups of variables for integration runbooks.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getIntegrationRunbookVariableGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationRunbookVariableGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KeyPair2[]>> {
  return halo.request<KeyPair2[], As>({ method: 'get', path: '/IntegrationRunbookVariableGroup', query }, options)
}

/** Parameters of {@link paginateIntegrationRunbookVariableGroup}: those of {@link getIntegrationRunbookVariableGroup}. */
export type PaginateIntegrationRunbookVariableGroupParams = GetIntegrationRunbookVariableGroupParams

/**
 * Every record of `GET /IntegrationRunbookVariableGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegrationRunbookVariableGroup(
  halo: HaloClient,
  params?: PaginateIntegrationRunbookVariableGroupParams,
  options?: PaginateOptions,
): Pages<KeyPair2> {
  return paginate((_, call) => getIntegrationRunbookVariableGroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getIntegrationRunbookVariableGroupById}. */
export interface GetIntegrationRunbookVariableGroupByIdParams {
  id: string
  exclude_method_id?: number | null | undefined
  method_ids?: string | null | undefined
}

/**
 * `GET /IntegrationRunbookVariableGroup/{id}`
 *
 * Reads a group of variables for integration runbooks.
 *
 * Answers with one record, by convention: nobody recorded it here; the schema of a record is told by its name alone.
 *
 * One record of the list, which was recorded; nobody saw this call.
 */
export async function getIntegrationRunbookVariableGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationRunbookVariableGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KeyPair2>> {
  return halo.request<KeyPair2, As>({ method: 'get', path: path`/IntegrationRunbookVariableGroup/${id}`, query }, options)
}
