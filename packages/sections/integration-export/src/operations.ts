// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { IntegrationExport } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationExport}. */
export interface GetIntegrationExportParams {
  moduleId?: number | null | undefined
  readyForImport?: boolean | null | undefined
}

/**
 * `GET /IntegrationExport`
 *
 * Lists exports that integrations wait for.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getIntegrationExport<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationExportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationExport[]>> {
  return halo.request<IntegrationExport[], As>({ method: 'get', path: '/IntegrationExport', query }, options)
}

/** Parameters of {@link paginateIntegrationExport}: those of {@link getIntegrationExport}. */
export type PaginateIntegrationExportParams = GetIntegrationExportParams

/**
 * Every record of `GET /IntegrationExport`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegrationExport(
  halo: HaloClient,
  params?: PaginateIntegrationExportParams,
  options?: PaginateOptions,
): Pages<IntegrationExport> {
  return paginate((_, call) => getIntegrationExport(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postIntegrationExport}. */
export interface PostIntegrationExportParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  integrationExportList: IntegrationExport[]
}

/**
 * `POST /IntegrationExport`
 *
 * Creates or updates exports that integrations wait for.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIntegrationExport<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { integrationExportList, ...query }: PostIntegrationExportParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IntegrationExport[], IntegrationExport>>> {
  return halo.request<Flagged<Flag, IntegrationExport[], IntegrationExport>, As>(withBody({ method: 'post', path: '/IntegrationExport', query, body: integrationExportList }, 'integrationExportList'), options)
}

/** Parameters of {@link deleteIntegrationExportById}. */
export interface DeleteIntegrationExportByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationExport/{id}`
 *
 * Deletes an export that an integration waits for.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIntegrationExportById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationExportByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationExport | undefined>> {
  return halo.request<IntegrationExport | undefined, As>({ method: 'delete', path: path`/IntegrationExport/${id}`, query, as: byMediaType }, options)
}
