// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { IntegrationExport } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationExport}. */
export interface GetIntegrationExportParams {
  moduleId?: number | undefined
  readyForImport?: boolean | undefined
}

/**
 * `GET /IntegrationExport`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationExport<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationExportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationExport', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationExport}. */
export interface PostIntegrationExportParams {
  /** Records to create; one that has an `id` is updated. */
  integrationExportList: IntegrationExport[]
}

/**
 * `POST /IntegrationExport`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIntegrationExport<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { integrationExportList, ...query }: PostIntegrationExportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationExport>> {
  return halo.request<IntegrationExport, As>({ method: 'post', path: '/IntegrationExport', query, body: integrationExportList }, options)
}

/** Parameters of {@link deleteIntegrationExportById}. */
export interface DeleteIntegrationExportByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationExport/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIntegrationExportById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationExportByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IntegrationExport/${id}`, query, as: 'auto' }, options)
}
